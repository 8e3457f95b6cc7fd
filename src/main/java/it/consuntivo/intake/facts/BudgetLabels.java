package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.MissionCatalogue;
import it.consuntivo.domain.model.MissionCatalogue.Entry;
import it.consuntivo.domain.model.Words;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.value.JointBudgetCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads a mission or programme given by its official name alone: that of one entry of the year's list, word for word. Of
 * a cell that gives neither code nor name, it says why.
 */
final class BudgetLabels {
    private final LineReader line;
    private final MissionCatalogue catalogue;

    BudgetLabels(LineReader line, MissionCatalogue catalogue) {
        this.line = line;
        this.catalogue = catalogue;
    }

    Optional<BudgetCode> mission(Cell cell) {
        return named(cell, entry -> true, Entry::missionName, Entry::mission);
    }

    /** A programme has a name only within its mission. */
    Optional<BudgetCode> programme(Optional<BudgetCode> mission, Cell cell) {
        Optional<String> code = mission.map(BudgetCode::code);
        return named(cell, entry -> code.equals(Optional.of(entry.mission())), Entry::programmeName, Entry::programme);
    }

    private Optional<BudgetCode> named(
            Cell cell, Predicate<Entry> among, Function<Entry, String> name, Function<Entry, String> code) {
        String label = CellTexts.of(cell).orElse("");
        List<String> codes = catalogue.entries().stream()
                .filter(among)
                .filter(entry -> cell.kind() == Cell.Kind.TEXT && Words.same(name.apply(entry), label))
                .map(code)
                .distinct()
                .toList();
        if (codes.size() != 1) {
            line.report(reason(cell, label), cell, label);
            return Optional.empty();
        }
        if (line.isOwn(cell)) {
            line.report(Code.BUDGET_CODE_FROM_LABEL, cell, label, codes.get(0));
        }
        return Optional.of(new BudgetCode(codes.get(0), Optional.of(label)));
    }

    private static Code reason(Cell cell, String text) {
        if (cell.kind() == Cell.Kind.DATE) {
            return Code.DATE_FOR_CODE;
        }
        boolean several = cell.kind() == Cell.Kind.TEXT && JointBudgetCode.isSeveral(text);
        return several ? Code.SEVERAL_BUDGET_CODES : Code.CODE_UNREADABLE;
    }
}
