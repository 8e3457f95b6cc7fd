package it.consuntivo.publish.narrative;

/** What the names in a text stand for. Only names of the text's {@link Lexicon} are asked for. */
public interface Values {
    /** The words that take a placeholder's place; empty where there is nothing to say. */
    String text(String placeholder);

    /** Whether a condition is met. */
    boolean holds(String condition);
}
