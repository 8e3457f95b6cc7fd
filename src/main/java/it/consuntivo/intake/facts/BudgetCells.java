package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.MissionCatalogue;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.value.JointBudgetCode;
import it.consuntivo.intake.value.WrittenBudgetCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads mission and programme of a row, from a cell each or both from one. A number that lost its zeros is mended where
 * that leaves no doubt; a day is not.
 */
final class BudgetCells {
    /** The two codes; what could not be read is empty. */
    record Codes(Optional<BudgetCode> mission, Optional<BudgetCode> programme) {}

    private final LineReader line;
    private final BudgetLabels labels;
    private final Optional<String> planned;

    /**
     * @param planned mission and programme that the plan gives this row, as {@code 01/02}
     */
    BudgetCells(LineReader line, MissionCatalogue catalogue, Optional<String> planned) {
        this.line = line;
        this.labels = new BudgetLabels(line, catalogue);
        this.planned = planned;
    }

    Codes read(Optional<Cell> mission, Optional<Cell> programme) {
        List<JointBudgetCode> inMission = mission.map(BudgetCells::joint).orElse(List.of());
        List<JointBudgetCode> inProgramme = programme.map(BudgetCells::joint).orElse(List.of());
        if (inMission.isEmpty() && inProgramme.isEmpty()) {
            Optional<BudgetCode> code = mission.flatMap(cell -> single(cell).or(() -> labels.mission(cell)));
            return new Codes(code, programme.flatMap(cell -> single(cell).or(() -> labels.programme(code, cell))));
        }
        if (inMission.isEmpty()) {
            return joint(programme.orElseThrow(), agreeing(inProgramme, mission, false))
                    .orElseGet(() -> contradicted(programme.orElseThrow(), mission, Optional.empty()));
        }
        return joint(mission.orElseThrow(), agreeing(inMission, programme, true))
                .orElseGet(() -> contradicted(mission.orElseThrow(), Optional.empty(), programme));
    }

    private static List<JointBudgetCode> joint(Cell cell) {
        return switch (cell.kind()) {
            case TEXT -> {
                String text = CellTexts.of(cell).orElse("");
                yield JointBudgetCode.isSeveral(text)
                        ? List.of()
                        : JointBudgetCode.parse(text).stream().toList();
            }
            case NUMBER -> cell.percent() ? List.of() : JointBudgetCode.of(NumberCell.stored(cell));
            case BOOLEAN, DATE, ERROR, INVALID_NUMBER, FORMULA_WITHOUT_VALUE -> List.of();
        };
    }

    /** Those that the other column, if it is filled, says too. */
    private static List<JointBudgetCode> agreeing(
            List<JointBudgetCode> joint, Optional<Cell> other, boolean otherIsProgramme) {
        return joint.stream()
                .filter(each ->
                        other.map(cell -> agrees(each, cell, otherIsProgramme)).orElse(true))
                .toList();
    }

    private static boolean agrees(JointBudgetCode joint, Cell other, boolean otherIsProgramme) {
        BudgetCode code = otherIsProgramme ? joint.programme() : joint.mission();
        return joint(other).stream().anyMatch(each -> each.shown().equals(joint.shown()))
                || parsed(other).filter(each -> each.code().equals(code.code())).isPresent();
    }

    /** The codes of a cell for both; empty when the other column says something else. */
    private Optional<Codes> joint(Cell cell, List<JointBudgetCode> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Optional<JointBudgetCode> read = candidates.size() == 1
                ? Optional.of(candidates.get(0))
                : candidates.stream()
                        .filter(each -> planned.equals(Optional.of(each.shown())))
                        .findFirst();
        read.ifPresentOrElse(code -> taken(cell, code), () -> ambiguous(cell, candidates));
        return Optional.of(new Codes(read.map(JointBudgetCode::mission), read.map(JointBudgetCode::programme)));
    }

    /** The one of the two columns that can be read stands; a number beside it is none. */
    private Codes contradicted(Cell cell, Optional<Cell> mission, Optional<Cell> programme) {
        if (cell.kind() == Cell.Kind.TEXT) {
            String other = mission.or(() -> programme).map(BudgetCells::shown).orElse("");
            line.report(Code.SEVERAL_BUDGET_CODES, cell, shown(cell) + "; " + other);
        } else {
            line.report(Code.CODE_UNREADABLE, cell, shown(cell));
        }
        return new Codes(mission.flatMap(this::single), programme.flatMap(this::single));
    }

    private void taken(Cell cell, JointBudgetCode code) {
        if (cell.kind() == Cell.Kind.TEXT) {
            line.took(Liberty.Kind.BUDGET_CODE, cell, code.shown());
        } else if (line.isOwn(cell)) {
            line.report(Code.BUDGET_CODE_FROM_NUMBER, cell, shown(cell), code.shown());
        }
    }

    private void ambiguous(Cell cell, List<JointBudgetCode> candidates) {
        String codes = candidates.stream().map(JointBudgetCode::shown).collect(Collectors.joining(", "));
        line.report(Code.BUDGET_CODE_AMBIGUOUS, cell, shown(cell), codes);
    }

    private Optional<BudgetCode> single(Cell cell) {
        Optional<BudgetCode> code = parsed(cell);
        code.map(BudgetCode::code)
                .filter(digits -> !shown(cell).startsWith(digits))
                .ifPresent(digits -> line.took(Liberty.Kind.BUDGET_CODE, cell, digits));
        return code;
    }

    private static Optional<BudgetCode> parsed(Cell cell) {
        return switch (cell.kind()) {
            case TEXT ->
                Optional.of(shown(cell))
                        .filter(text -> !JointBudgetCode.isSeveral(text))
                        .flatMap(WrittenBudgetCode::parse);
            case NUMBER -> cell.percent() ? Optional.empty() : WrittenBudgetCode.of(NumberCell.stored(cell));
            case BOOLEAN, DATE, ERROR, INVALID_NUMBER, FORMULA_WITHOUT_VALUE -> Optional.empty();
        };
    }

    private static String shown(Cell cell) {
        return CellTexts.of(cell).orElse("");
    }
}
