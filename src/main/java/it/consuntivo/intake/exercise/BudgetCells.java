package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.MissionCatalogue;
import java.util.Optional;

/**
 * Mission and programme of a row, each of two digits, as the catalogue of the year has them.
 *
 * @param mission empty where the row has none, or a wrong one
 * @param programme empty where the row has none, or a wrong one
 */
record BudgetCells(Optional<String> mission, Optional<String> programme) {

    BudgetCells(PlanTable.Entry row, Optional<MissionCatalogue> catalogue) {
        this(mission(row, catalogue), programme(row, catalogue));
    }

    private static Optional<String> mission(PlanTable.Entry row, Optional<MissionCatalogue> catalogue) {
        return row.cell("missione").flatMap(cell -> twoDigits(cell).flatMap(code -> known(cell, code, catalogue)));
    }

    private static Optional<String> known(Written cell, String code, Optional<MissionCatalogue> catalogue) {
        boolean unknown =
                catalogue.filter(year -> year.missionName(code).isEmpty()).isPresent();
        return cell.orFault(unknown ? Optional.empty() : Optional.of(code), Phrase.of("mission"));
    }

    private static Optional<String> programme(PlanTable.Entry row, Optional<MissionCatalogue> catalogue) {
        return row.cell("programma").flatMap(cell -> {
            Optional<String> mission = row.cell("missione").flatMap(BudgetCells::padded);
            if (row.cell("missione").isEmpty()) {
                cell.refuse(Phrase.of("programme.alone"));
            }
            return twoDigits(cell).flatMap(code -> known(cell, mission, code, catalogue));
        });
    }

    /** A programme is looked for only in a mission that exists, so that one wrong cell makes one fault. */
    private static Optional<String> known(
            Written cell, Optional<String> mission, String code, Optional<MissionCatalogue> catalogue) {
        boolean unknown = catalogue
                .filter(year -> mission.filter(of -> year.missionName(of).isPresent())
                        .filter(of -> year.programme(of, code).isEmpty())
                        .isPresent())
                .isPresent();
        return cell.orFault(unknown ? Optional.empty() : Optional.of(code), Phrase.of("programme", mission.orElse("")));
    }

    private static Optional<String> twoDigits(Written cell) {
        return cell.orFault(padded(cell), Phrase.of("two-digits"));
    }

    private static Optional<String> padded(Written cell) {
        String text = cell.text();
        return text.matches("\\d{1,2}") ? Optional.of(text.length() == 1 ? "0" + text : text) : Optional.empty();
    }
}
