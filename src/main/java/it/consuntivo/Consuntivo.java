package it.consuntivo;

import it.consuntivo.cli.ConsuntivoCommand;

/** Arguments in, exit code out. */
public final class Consuntivo {
    private Consuntivo() {}

    public static void main(String[] arguments) {
        System.exit(ConsuntivoCommand.execute(System.out, System.err, arguments));
    }
}
