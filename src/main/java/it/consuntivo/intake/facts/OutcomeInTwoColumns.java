package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Table;
import java.util.Optional;

/**
 * An outcome given by a mark in one of two columns, achieved and not achieved. A cell that says no is no mark: only a
 * mark tells which it is.
 */
final class OutcomeInTwoColumns {
    private enum Said {
        NOTHING,
        YES,
        NO,
        EXCLUDED,
        UNREADABLE
    }

    private final OutcomeCell cells;
    private final LineReader line;

    OutcomeInTwoColumns(OutcomeCell cells, LineReader line) {
        this.cells = cells;
        this.line = line;
    }

    static boolean areTwo(Table table) {
        return table.header().has(Field.OUTCOME) && table.header().has(Field.NOT_ACHIEVED);
    }

    /** What is told once of a table that has both columns. */
    static Optional<Finding> finding(Table table) {
        return areTwo(table)
                ? Optional.ofNullable(table.header().cells().get(Field.NOT_ACHIEVED))
                        .map(cell -> Finding.of(Code.OUTCOME_IN_TWO_COLUMNS, table.at(cell)))
                : Optional.empty();
    }

    Optional<Outcome> read() {
        Optional<Cell> yes = line.value(Field.OUTCOME);
        Optional<Cell> no = line.value(Field.NOT_ACHIEVED);
        Said achieved = yes.map(this::said).orElse(Said.NOTHING);
        boolean notAchieved = no.map(this::isMarked).orElse(false);
        if (notAchieved && (achieved == Said.YES || achieved == Said.EXCLUDED)) {
            line.report(Code.OUTCOME_UNKNOWN, yes.orElseThrow(), shown(yes) + " / " + shown(no));
            return Optional.empty();
        }
        return switch (achieved) {
            case YES -> Optional.of(Outcome.ACHIEVED);
            case EXCLUDED -> Optional.of(Outcome.EXCLUDED);
            case NO, NOTHING -> notAchieved ? Optional.of(Outcome.NOT_ACHIEVED) : Optional.empty();
            case UNREADABLE -> Optional.empty();
        };
    }

    private Said said(Cell cell) {
        return cells.read(cell)
                .map(outcome -> switch (outcome) {
                    case ACHIEVED -> Said.YES;
                    case EXCLUDED -> Said.EXCLUDED;
                    case NOT_ACHIEVED, NOT_REPORTED -> Said.NO;
                })
                .orElse(Said.UNREADABLE);
    }

    /** A mark, or the column's own words once more: "non raggiunto" in the column of that name. */
    private boolean isMarked(Cell cell) {
        Said said = said(cell);
        boolean ownWords = said == Said.NO
                && cell.kind() == Cell.Kind.TEXT
                && cell.text().strip().length() > "falso".length();
        return said == Said.YES || ownWords;
    }

    private static String shown(Optional<Cell> cell) {
        return cell.flatMap(CellTexts::of).orElse("");
    }
}
