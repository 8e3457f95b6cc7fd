package it.consuntivo.intake.value;

import java.util.Map;

/** The error values of a spreadsheet. Files store the English names; an Italian Excel shows its own. */
public final class ErrorName {
    private static final Map<String, String> ITALIAN = Map.of(
            "#REF!", "#RIF!",
            "#N/A", "#N/D",
            "#NAME?", "#NOME?",
            "#VALUE!", "#VALORE!",
            "#NULL!", "#NULLO!",
            "#SPILL!", "#ESPANSIONE!",
            "#CALC!", "#CALCOLO!");

    private ErrorName() {}

    /** The name that people see; one that is the same everywhere, or unknown, stays as it is. */
    public static String italian(String stored) {
        return ITALIAN.getOrDefault(stored, stored);
    }
}
