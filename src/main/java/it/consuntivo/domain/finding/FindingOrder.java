package it.consuntivo.domain.finding;

import it.consuntivo.domain.model.Origin;
import java.util.Comparator;

/** The order in which findings are told. */
public final class FindingOrder {
    private static final Comparator<Origin> BY_PLACE = Comparator.comparing(Origin::workbook)
            .thenComparing(Origin::sheet)
            .thenComparing(Origin::row)
            .thenComparing(origin -> origin.cell().length())
            .thenComparing(Origin::cell);

    /** Errors before warnings; then by workbook, sheet, row and column; the same in any order of files. */
    public static final Comparator<Finding> ERRORS_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::origin, BY_PLACE)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.unit().orElse(""))
            .thenComparing(finding -> finding.objective().orElse(""))
            .thenComparing(finding -> String.join("\n", finding.arguments()));

    private FindingOrder() {}
}
