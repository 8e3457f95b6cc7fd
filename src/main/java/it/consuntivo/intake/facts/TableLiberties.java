package it.consuntivo.intake.facts;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Header;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Line.MergedCell;
import it.consuntivo.intake.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts down the liberties taken with a table as a whole. */
final class TableLiberties {
    private final Table table;
    private final Facts facts;

    TableLiberties(Table table, Facts facts) {
        this.table = table;
        this.facts = facts;
    }

    /**
     * @param read the rows that state facts
     * @param spanned the fields for which the value of a merged range is taken
     */
    void record(List<Line> read, Set<Field> spanned) {
        table.repeated()
                .forEach(again -> facts.liberty(
                        Liberty.Kind.HEADER_PASSED_OVER,
                        table.at(leftmost(again)),
                        leftmost(again).text(),
                        ""));
        read.stream()
                .filter(Line::hidden)
                .forEach(line -> facts.liberty(
                        Liberty.Kind.HIDDEN_ROW_READ, table.at(line.first()), line.label(), line.label()));
        read.stream()
                .flatMap(line -> line.merged().entrySet().stream())
                .filter(entry -> spanned.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .forEach(this::merged);
    }

    private void merged(MergedCell range) {
        range.value()
                .ifPresent(cell -> facts.liberty(
                        Liberty.Kind.MERGED_VALUE,
                        table.at(cell),
                        range.span().toString(),
                        CellTexts.of(cell).orElse("")));
    }

    private static Cell leftmost(Header header) {
        return header.cells().values().stream()
                .reduce((one, other) -> one.column() < other.column() ? one : other)
                .orElseThrow();
    }
}
