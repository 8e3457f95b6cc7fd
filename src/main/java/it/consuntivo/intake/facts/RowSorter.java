package it.consuntivo.intake.facts;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.intake.cover.UnitRegister;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import it.consuntivo.intake.value.OutcomeWord;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what the rows of a table are. Only what cannot be an objective is taken for something else; where words alone
 * decide, the row is below all others.
 */
final class RowSorter {
    private static final String EXAMPLE = "(?iu)\\W*(riga (di )?)?esempio\\W*\\d{0,3}\\W*";

    /** What a row is. */
    enum Sort {
        FACT,
        TOTAL,
        EXAMPLE,
        HEADING,
        NOTE,
        /** The text of the row above goes on. */
        CONTINUATION,
        /** One text that is none of these; it is passed over with a warning. */
        ONE_TEXT
    }

    /** Whatever else it says, a row with one of these states a fact. */
    private static final Set<Field> FIGURES = EnumSet.complementOf(EnumSet.of(
            Field.CODE,
            Field.UNIT,
            Field.TYPE,
            Field.CATEGORY,
            Field.MISSION,
            Field.PROGRAMME,
            Field.STRATEGIC_AIM,
            Field.TEXT,
            Field.REASON,
            Field.CORRECTIVE_ACTION,
            Field.NOTE,
            Field.INDICATOR,
            Field.MEASURE));

    /** Filled downwards: one text in such a column may be meant for the rows below. */
    private static final Set<Field> FILLED_DOWN =
            EnumSet.of(Field.UNIT, Field.MISSION, Field.PROGRAMME, Field.STRATEGIC_AIM, Field.REASON, Field.NOTE);

    /** The first cells of the ranges that are merged over several columns. */
    private final Set<String> wide;

    private final Set<Integer> continuing;
    private final List<Field> ofTheMatter;
    private final UnitRegister register;
    /** Whether objectives have codes here, so that a row without one may be none. */
    private final boolean codesTell;

    private final int lastFact;

    RowSorter(Table table, List<Field> ofTheMatter, UnitRegister register) {
        this.wide = table.sheet().merged().stream()
                .filter(span -> span.lastColumn() > span.firstColumn())
                .map(span -> Cell.columnLetters(span.firstColumn()) + span.firstRow())
                .collect(Collectors.toSet());
        this.continuing = continuing(table);
        this.ofTheMatter = List.copyOf(ofTheMatter);
        this.register = register;
        this.codesTell = table.lines().stream()
                .anyMatch(
                        line -> line.cell(Field.CODE).filter(RowSorter::isCode).isPresent());
        this.lastFact = table.lines().stream()
                .filter(line -> !line.isTotal() && line.onlyText(ofTheMatter).isEmpty() && !soundsLikeNote(line))
                .filter(line -> !isTextAlone(line))
                .mapToInt(Line::row)
                .max()
                .orElse(0);
    }

    Sort sort(Line line) {
        if (isExample(line)) {
            return Sort.EXAMPLE;
        }
        if (line.isTotal()) {
            return Sort.TOTAL;
        }
        if (line.row() > lastFact && soundsLikeNote(line)) {
            return Sort.NOTE;
        }
        if (isOneMergedText(line)) {
            return oneText(line, line.first());
        }
        Optional<Cell> only = line.onlyText(ofTheMatter);
        if (only.isPresent()) {
            return oneText(line, only.orElseThrow());
        }
        return continuing.contains(line.row()) ? Sort.CONTINUATION : Sort.FACT;
    }

    private Sort oneText(Line line, Cell only) {
        boolean filledDown =
                !isOneMergedText(line) && line.cells().keySet().stream().anyMatch(FILLED_DOWN::contains);
        boolean number = line.all().stream().anyMatch(cell -> cell.kind() == Cell.Kind.NUMBER);
        if (number || isCode(only) || namesUnit(only)) {
            return Sort.ONE_TEXT;
        }
        if (line.row() > lastFact) {
            return Sort.NOTE;
        }
        return filledDown ? Sort.ONE_TEXT : Sort.HEADING;
    }

    private static boolean isExample(Line line) {
        return line.first().kind() == Cell.Kind.TEXT && line.label().matches(EXAMPLE);
    }

    private boolean namesUnit(Cell cell) {
        return register.find(cell.text()).isPresent();
    }

    /** Notes have no figures, no outcome and no code, and begin like notes. */
    private boolean soundsLikeNote(Line line) {
        boolean figures = line.cells().keySet().stream()
                .filter(FIGURES::contains)
                .anyMatch(field -> field != Field.OUTCOME || !codesTell || saysOutcome(line));
        boolean code = line.cell(Field.CODE).filter(RowSorter::isCode).isPresent();
        Cell first = line.first();
        return !figures
                && !code
                && first.kind() == Cell.Kind.TEXT
                && NoteWords.begin(first.text().strip());
    }

    private static boolean saysOutcome(Line line) {
        return line.cell(Field.OUTCOME)
                .filter(cell -> cell.kind() != Cell.Kind.TEXT
                        || OutcomeWord.parse(cell.text()).isPresent()
                        || OutcomeWord.isPartial(cell.text()))
                .isPresent();
    }

    /** Short, without spaces, and with a digit in it. */
    private static boolean isCode(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER || cell.text().strip().matches("(?U)[\\w./-]{0,18}\\d[\\w./-]{0,3}");
    }

    private boolean isOneMergedText(Line line) {
        return line.all().size() == 1
                && line.first().kind() == Cell.Kind.TEXT
                && wide.contains(line.first().address());
    }

    private static boolean isTextAlone(Line line) {
        return line.all().size() == 1
                && line.cell(Field.TEXT)
                        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                        .isPresent();
    }

    /** The rows of a text alone, below one that has a code. */
    private static Set<Integer> continuing(Table table) {
        Set<Integer> rows = new HashSet<>();
        boolean belowCode = false;
        for (Line line : table.lines()) {
            if (!isTextAlone(line)) {
                belowCode = !line.isTotal() && line.cell(Field.CODE).isPresent();
            } else if (belowCode && table.kind() == TableKind.OBJECTIVES) {
                rows.add(line.row());
            }
        }
        return rows;
    }
}
