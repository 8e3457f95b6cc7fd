package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.intake.cover.Sheets;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Headings;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import it.consuntivo.intake.table.TableChecks;
import java.util.ArrayList;
import java.util.List;

/** Reads one table into the facts: sorts its rows, reads those that state facts, and puts down what became of the rest. */
final class TableReading {
    private final Table table;
    private final Sheets sheets;
    private final Facts facts;
    private final Totals totals;
    private final List<Cell> notes = new ArrayList<>();
    private final List<Line> read = new ArrayList<>();

    TableReading(Table table, Sheets sheets, Facts facts) {
        this.table = table;
        this.sheets = sheets;
        this.facts = facts;
        this.totals = new Totals(table);
    }

    /** Returns how many rows state facts. */
    int read(Headings headings) {
        int before = facts.objectives.size();
        facts.findings.addAll(new TableChecks(table, headings, sheets.exercise()).findings());
        RowReader rows = rowReader();
        var sorter = new RowSorter(table, rows.ofTheMatter(), sheets.register());
        table.lines().forEach(line -> take(line, sorter.sort(line), rows));
        table.asides().forEach(line -> passOver(line, Liberty.Kind.NOTE_PASSED_OVER));
        if (sheets.exercise().phase() == Phase.FINAL) {
            facts.findings.addAll(new OutcomeColumn(table, read).findings());
        }
        new TableLiberties(table, facts).record(read, rows.spannedFields());
        tellOfExclusion(facts.objectives.subList(before, facts.objectives.size()));
        return read.size();
    }

    private RowReader rowReader() {
        return switch (table.kind()) {
            case OBJECTIVES -> new ObjectiveRows(table, sheets, facts);
            case COUNTS -> new CountRows(table, sheets, facts);
            case INDICATORS -> new IndicatorRows(table, sheets, facts);
            case RESOURCES -> new ResourceRows(table, sheets, facts);
        };
    }

    private void take(Line line, RowSorter.Sort sort, RowReader rows) {
        switch (sort) {
            case FACT -> {
                totals.add(line);
                read.add(line);
                rows.read(line);
            }
            case TOTAL -> {
                facts.findings.addAll(totals.check(line));
                facts.liberty(Liberty.Kind.TOTAL_PASSED_OVER, table.at(line.first()), line.label(), "");
            }
            case EXAMPLE -> facts.findings.add(Finding.of(Code.EXAMPLE_ROW, table.at(line.first())));
            case HEADING -> passOver(line, Liberty.Kind.HEADING_PASSED_OVER);
            case NOTE -> passOver(line, Liberty.Kind.NOTE_PASSED_OVER);
            case CONTINUATION -> rows.goOn(line);
            case ONE_TEXT -> {
                facts.findings.add(Finding.of(Code.ROW_PASSED_OVER, table.at(line.first()), line.label()));
                notes.add(line.first());
                rows.interrupt();
            }
        }
    }

    /** Nothing but text is passed over here: its cells are put down one by one. */
    private void passOver(Line line, Liberty.Kind kind) {
        for (Cell cell : line.all()) {
            CellTexts.of(cell).ifPresent(text -> facts.liberty(kind, table.at(cell), text, ""));
            notes.add(cell);
        }
    }

    /** A note may speak of an exclusion that no row declares. */
    private void tellOfExclusion(List<Objective> objectives) {
        boolean declared = objectives.stream()
                .anyMatch(objective ->
                        objective.outcome().filter(Outcome.EXCLUDED::equals).isPresent());
        boolean counted = facts.counts.stream()
                .anyMatch(
                        counts -> counts.excluded().filter(number -> number > 0).isPresent());
        if (!declared && !counted) {
            notes.stream()
                    .filter(cell -> NoteWords.tellOfExclusion(cell.text()))
                    .forEach(cell -> facts.findings.add(Finding.of(
                            Code.NOTE_TELLS_OF_EXCLUSION,
                            table.at(cell),
                            CellTexts.of(cell).orElse(""))));
        }
    }
}
