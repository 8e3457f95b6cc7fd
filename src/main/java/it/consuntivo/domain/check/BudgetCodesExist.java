package it.consuntivo.domain.check;

import static it.consuntivo.domain.check.ObjectiveCheck.finding;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.MissionCatalogue;
import it.consuntivo.domain.model.MissionCatalogue.Entry;
import it.consuntivo.domain.model.Objective;
import java.util.stream.Stream;

/** Missions and programmes are those of the exercise's year; only the code decides. */
final class BudgetCodesExist implements ObjectiveCheck {
    private final MissionCatalogue catalogue;

    BudgetCodesExist(MissionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<Finding> judge(Objective objective) {
        return objective.mission().stream()
                .flatMap(mission -> Stream.concat(judge(objective, mission), programmeOf(objective, mission)));
    }

    private Stream<Finding> judge(Objective objective, BudgetCode mission) {
        return catalogue.missionName(mission.code()).isPresent()
                ? Stream.empty()
                : Stream.of(finding(Code.MISSION_UNKNOWN, objective, Field.MISSION, mission.code(), year()));
    }

    private Stream<Finding> programmeOf(Objective objective, BudgetCode mission) {
        if (catalogue.missionName(mission.code()).isEmpty()) {
            return Stream.empty();
        }
        return objective.programme().stream().flatMap(programme -> catalogue
                .programme(mission.code(), programme.code())
                .map(entry -> regional(objective, entry))
                .orElseGet(() -> Stream.of(finding(
                        Code.PROGRAMME_UNKNOWN,
                        objective,
                        Field.PROGRAMME,
                        mission.code(),
                        programme.code(),
                        year()))));
    }

    private static Stream<Finding> regional(Objective objective, Entry entry) {
        String codes = entry.mission() + "/" + entry.programme();
        return entry.regionsOnly()
                ? Stream.of(finding(Code.PROGRAMME_FOR_REGIONS, objective, Field.PROGRAMME, codes))
                : Stream.empty();
    }

    private String year() {
        return Integer.toString(catalogue.year());
    }
}
