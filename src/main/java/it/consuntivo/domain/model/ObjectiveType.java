package it.consuntivo.domain.model;

import java.util.Locale;

/** The three kinds of objective that a plan assigns; their order is the order of every table. */
public enum ObjectiveType {
    /** Strategic, part of the performance plan: weighted, counted in the index. */
    PERFORMANCE('P'),
    /** Strategic, outside the performance plan: counted by category. */
    OTHER_STRATEGIC('A'),
    /** Improvement and ordinary activity: counted by unit against a minimum. */
    ORDINARY('O');

    private final char letter;

    ObjectiveType(char letter) {
        this.letter = letter;
    }

    /** The code of an objective that was given none, such as {@code FIN-P-01}: unit, kind, place in order from 1. */
    public String code(String unit, int number) {
        return String.format(Locale.ROOT, "%s-%c-%02d", unit, letter, number);
    }
}
