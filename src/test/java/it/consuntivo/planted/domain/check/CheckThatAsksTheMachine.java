package it.consuntivo.planted.domain.check;

/** The domain sees no environment. */
public final class CheckThatAsksTheMachine {
    private CheckThatAsksTheMachine() {}

    static String home() {
        return System.lineSeparator();
    }
}
