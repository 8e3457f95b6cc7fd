package it.consuntivo.domain.model;

import java.util.Optional;

/**
 * A mission or programme as a workbook declares it (D.Lgs. 118/2011, annex 14).
 *
 * @param code two digits
 * @param label the name written beside it, if any; the official one is in the {@link MissionCatalogue}
 */
public record BudgetCode(String code, Optional<String> label) {
    public BudgetCode {
        if (!code.matches("\\d{2}")) {
            throw new IllegalArgumentException("A mission or programme has two digits, not " + code);
        }
    }

    public static BudgetCode of(String code) {
        return new BudgetCode(code, Optional.empty());
    }
}
