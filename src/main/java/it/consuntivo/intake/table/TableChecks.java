package it.consuntivo.intake.table;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.Words;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.Header.Repeated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be said of a table before its rows are read. */
public final class TableChecks {
    /** So many headings that stand twice are not slips but a second table to the right. */
    private static final int SECOND_TABLE = 3;

    private final Table table;
    private final Headings headings;
    private final Exercise exercise;

    public TableChecks(Table table, Headings headings, Exercise exercise) {
        this.table = table;
        this.headings = headings;
        this.exercise = exercise;
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        repeatedColumns(findings);
        missingColumns(findings);
        resembling(findings);
        otherYear(findings);
        hiddenRows(findings);
        hiddenColumns(findings);
        return findings;
    }

    private void repeatedColumns(List<Finding> findings) {
        List<Repeated> repetitions = table.header().repeated();
        if (repetitions.size() >= SECOND_TABLE) {
            Cell second = repetitions.get(0).again();
            findings.add(Finding.of(
                    Code.TABLES_SIDE_BY_SIDE, table.at(second), table.origin().cell(), second.address()));
            return;
        }
        repetitions.forEach(repeated -> findings.add(Finding.of(
                Code.COLUMN_TWICE,
                table.at(repeated.again()),
                repeated.again().text().strip(),
                repeated.first().address(),
                repeated.again().address())));
    }

    private void missingColumns(List<Finding> findings) {
        switch (table.kind()) {
            case OBJECTIVES -> {
                missing(findings, "Ob. operativo", Field.TEXT);
                if (exercise.phase() == Phase.FINAL) {
                    missing(findings, "Raggiunto", Field.OUTCOME, Field.RESULT);
                } else {
                    missing(findings, "Stato", Field.STATE);
                }
            }
            case COUNTS -> missing(findings, "Raggiunti", Field.ACHIEVED);
            case INDICATORS -> {
                missing(findings, "Codice obiettivo", Field.CODE);
                missing(findings, "Valore atteso", Field.TARGET_VALUE);
                if (exercise.phase() == Phase.FINAL) {
                    missing(findings, "Valore conseguito", Field.ACTUAL_VALUE);
                }
            }
            case RESOURCES -> {
                missing(findings, "Missione", Field.MISSION);
                if (!isOfBoth(table.header().cells().get(Field.MISSION))) {
                    missing(findings, "Programma", Field.PROGRAMME);
                }
            }
        }
    }

    /** Whether a heading is that of one column for mission and programme. */
    private static boolean isOfBoth(@Nullable Cell heading) {
        return heading != null && Words.fold(heading.text()).contains("programma");
    }

    private void missing(List<Finding> findings, String heading, Field... anyOf) {
        if (List.of(anyOf).stream().noneMatch(table.header()::has)) {
            String found = table.header().cells().values().stream()
                    .map(cell -> cell.text().strip())
                    .sorted()
                    .collect(Collectors.joining(", "));
            findings.add(Finding.of(Code.COLUMN_MISSING, table.origin(), heading, found));
        }
    }

    private void resembling(List<Finding> findings) {
        for (Cell cell : table.header().unread()) {
            CellTexts.of(cell)
                    .flatMap(text -> headings.resembling(
                            table.kind(), table.header().cells().keySet(), text))
                    .ifPresent(known -> findings.add(Finding.of(
                            Code.HEADING_RESEMBLES, table.at(cell), cell.text().strip(), known)));
        }
    }

    private void otherYear(List<Finding> findings) {
        for (Field field : List.of(Field.OUTCOME, Field.RESULT, Field.STATE)) {
            Optional.ofNullable(table.header().cells().get(field))
                    .filter(cell -> Headings.year(cell.text())
                            .filter(written -> written != exercise.year())
                            .isPresent())
                    .ifPresent(cell -> findings.add(Finding.of(
                            Code.HEADER_OF_OTHER_YEAR,
                            table.at(cell),
                            cell.text().strip(),
                            Integer.toString(exercise.year()))));
        }
    }

    private void hiddenRows(List<Finding> findings) {
        hidden(
                findings,
                Code.HIDDEN_ROWS_READ,
                table.lines().stream().filter(Line::hidden).map(line -> Integer.toString(line.row())));
    }

    /** Of columns that mean something. What stands beside the table is not read, seen or unseen. */
    private void hiddenColumns(List<Finding> findings) {
        hidden(
                findings,
                Code.HIDDEN_COLUMNS_READ,
                table.header().cells().values().stream()
                        .filter(cell -> table.sheet().marks().hiddenColumns().contains(cell.column()))
                        .sorted(Comparator.comparing(Cell::column))
                        .map(cell -> CellTexts.of(cell).orElse("") + " (" + Cell.columnLetters(cell.column()) + ")"));
    }

    private void hidden(List<Finding> findings, Code code, Stream<String> places) {
        String all = places.collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            findings.add(Finding.of(
                    code, Origin.ofSheet(table.workbook(), table.sheet().name()), all));
        }
    }
}
