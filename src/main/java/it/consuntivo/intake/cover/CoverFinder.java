package it.consuntivo.intake.cover;

import it.consuntivo.domain.model.CoverLabel;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid.Row;
import it.consuntivo.intake.grid.Grid.Sheet;
import it.consuntivo.intake.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a sheet says above its first table, or in its first 50 rows when it has none. A sheet without a table is a
 * cover only if it has two labels and a year that is one: instructions speak of years, too.
 */
public final class CoverFinder {
    private static final int LAST_ROW = 50;
    private static final Pattern LABEL_AND_VALUE = Pattern.compile("(?s)([^:]{2,40}):\\s*(\\S.*)");

    private final String workbook;

    public CoverFinder(String workbook) {
        this.workbook = workbook;
    }

    public List<CoverEntry> entries(Sheet sheet, List<Table> tables) {
        boolean tableless = tables.isEmpty();
        int end = tableless ? LAST_ROW + 1 : tables.get(0).header().top();
        List<CoverEntry> entries = new ArrayList<>();
        sheet.rows().stream().filter(row -> row.number() < end).forEach(row -> collect(sheet, row, tableless, entries));
        return tableless && !isCover(entries) ? List.of() : entries;
    }

    private void collect(Sheet sheet, Row row, boolean tableless, List<CoverEntry> entries) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Optional<CoverLabel> label = label(cell);
            if (label.isPresent()
                    && i + 1 < row.cells().size()
                    && label(row.cells().get(i + 1)).isEmpty()) {
                Cell value = row.cells().get(i + 1);
                entries.add(entry(sheet, label.orElseThrow(), value, tableless));
            } else if (label.isEmpty()) {
                inOneCell(cell)
                        .ifPresent(found -> entries.add(entry(
                                sheet,
                                CoverLabel.of(found.group(1)).orElseThrow(),
                                withText(cell, found.group(2)),
                                tableless)));
            }
        }
    }

    private CoverEntry entry(Sheet sheet, CoverLabel label, Cell value, boolean tableless) {
        return new CoverEntry(label, value, new Origin(workbook, sheet.name(), value.address()), tableless);
    }

    private static Optional<CoverLabel> label(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT ? CoverLabel.of(cell.text()) : Optional.empty();
    }

    private static Optional<Matcher> inOneCell(Cell cell) {
        Matcher matcher = LABEL_AND_VALUE.matcher(cell.text().strip());
        return cell.kind() == Cell.Kind.TEXT
                        && matcher.matches()
                        && CoverLabel.of(matcher.group(1)).isPresent()
                ? Optional.of(matcher)
                : Optional.empty();
    }

    private static Cell withText(Cell cell, String text) {
        return new Cell(cell.row(), cell.column(), Cell.Kind.TEXT, text, false, cell.formula());
    }

    private static boolean isCover(List<CoverEntry> entries) {
        return entries.stream().map(CoverEntry::label).distinct().count() >= 2
                && entries.stream()
                        .filter(entry -> entry.label() == CoverLabel.YEAR)
                        .allMatch(entry -> CoverReader.year(entry.value()).isPresent());
    }
}
