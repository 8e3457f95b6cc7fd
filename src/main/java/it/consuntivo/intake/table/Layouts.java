package it.consuntivo.intake.table;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.Grid.Row;
import it.consuntivo.intake.grid.Grid.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks at a workbook without a table for what may have been meant as one: headings one below the other, with one value
 * beside each (a card for each objective) or several (a table turned on its side).
 */
public final class Layouts {
    private static final int ENOUGH = 3;

    /** A heading in the body of a sheet. */
    private record Label(Cell cell, Field field, int values) {}

    private final String workbook;
    private final Headings headings;

    public Layouts(String workbook, Headings headings) {
        this.workbook = workbook;
        this.headings = headings;
    }

    public Optional<Finding> recognise(Grid grid) {
        return grid.sheets().stream()
                .flatMap(sheet -> recognise(sheet).stream())
                .findFirst();
    }

    private Optional<Finding> recognise(Sheet sheet) {
        Map<Integer, List<Label>> byColumn = new TreeMap<>();
        sheet.rows().forEach(row -> collect(row, byColumn));
        return byColumn.values().stream()
                .filter(labels -> labels.stream().map(Label::field).distinct().count() >= ENOUGH)
                .map(labels -> told(sheet, labels))
                .findFirst();
    }

    private void collect(Row row, Map<Integer, List<Label>> byColumn) {
        for (int i = 0; i < row.cells().size() - 1; i++) {
            Cell cell = row.cells().get(i);
            int values = row.cells().size() - 1 - i;
            if (cell.kind() == Cell.Kind.TEXT) {
                headings.field(TableKind.OBJECTIVES, cell.text())
                        .ifPresent(field -> byColumn.computeIfAbsent(cell.column(), any -> new ArrayList<>())
                                .add(new Label(cell, field, values)));
            }
        }
    }

    private Finding told(Sheet sheet, List<Label> labels) {
        long turned = labels.stream().filter(label -> label.values() >= 2).count();
        return Finding.of(
                turned >= ENOUGH ? Code.TABLE_TRANSPOSED : Code.CARD_LAYOUT,
                new Origin(workbook, sheet.name(), labels.get(0).cell().address()));
    }
}
