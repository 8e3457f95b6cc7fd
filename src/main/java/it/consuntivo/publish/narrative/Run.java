package it.consuntivo.publish.narrative;

/** Words in running text that are printed in one way. */
public record Run(String text, Emphasis emphasis) {
    public enum Emphasis {
        NONE,
        SLIGHT,
        STRONG
    }

    public static Run plain(String text) {
        return new Run(text, Emphasis.NONE);
    }
}
