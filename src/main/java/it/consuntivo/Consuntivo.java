package it.consuntivo;

/** Arguments in, exit code out. */
public final class Consuntivo {
    private Consuntivo() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
