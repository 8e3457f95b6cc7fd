package it.consuntivo.intake.table;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be said of a table before its rows are read. */
final class TableChecks {
    private final Table table;
    private final int year;

    TableChecks(Table table, int year) {
        this.table = table;
        this.year = year;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        repeatedColumns(findings);
        missingColumns(findings);
        otherYear(findings);
        hidden(findings);
        return findings;
    }

    private void repeatedColumns(List<Finding> findings) {
        table.header()
                .repeated()
                .forEach(repeated -> findings.add(Finding.of(
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
                missing(findings, "Raggiunto", Field.OUTCOME, Field.RESULT);
            }
            case COUNTS -> missing(findings, "Raggiunti", Field.ACHIEVED);
            case INDICATORS -> {
                missing(findings, "Codice obiettivo", Field.CODE);
                missing(findings, "Valore atteso", Field.TARGET_VALUE);
                missing(findings, "Valore conseguito", Field.ACTUAL_VALUE);
            }
            case RESOURCES -> {
                missing(findings, "Missione", Field.MISSION);
                missing(findings, "Programma", Field.PROGRAMME);
            }
        }
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

    private void otherYear(List<Finding> findings) {
        for (Field field : List.of(Field.OUTCOME, Field.RESULT)) {
            Optional.ofNullable(table.header().cells().get(field))
                    .filter(cell -> Headings.year(cell.text())
                            .filter(written -> written != year)
                            .isPresent())
                    .ifPresent(cell -> findings.add(Finding.of(
                            Code.HEADER_OF_OTHER_YEAR,
                            table.at(cell),
                            cell.text().strip(),
                            Integer.toString(year))));
        }
    }

    private void hidden(List<Finding> findings) {
        if (table.sheet().hidden()) {
            findings.add(Finding.of(
                    Code.HIDDEN_SHEET_READ,
                    Origin.ofSheet(table.workbook(), table.sheet().name())));
        }
        String rows = table.lines().stream()
                .filter(Line::hidden)
                .map(line -> Integer.toString(line.row()))
                .collect(Collectors.joining(", "));
        if (!rows.isEmpty()) {
            findings.add(Finding.of(
                    Code.HIDDEN_ROWS_READ,
                    Origin.ofSheet(table.workbook(), table.sheet().name()),
                    rows));
        }
    }
}
