package it.consuntivo.domain.check;

import static it.consuntivo.domain.check.ObjectiveCheck.finding;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.MissionCatalogue;
import it.consuntivo.domain.model.MissionCatalogue.Entry;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Words;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands beside a code is its official name. Other words are a warning; the name of another entry is an error,
 * because nobody can tell which of the two is meant.
 */
final class OfficialLabels implements ObjectiveCheck {
    private final MissionCatalogue catalogue;

    OfficialLabels(MissionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<Finding> judge(Objective objective) {
        return objective.mission().stream()
                .flatMap(mission -> Stream.concat(
                        mission(objective, mission),
                        objective.programme().stream().flatMap(programme -> programme(objective, mission, programme))));
    }

    private Stream<Finding> mission(Objective objective, BudgetCode mission) {
        return catalogue.missionName(mission.code()).stream()
                .flatMap(official -> judge(objective, Field.MISSION, mission, official));
    }

    private Stream<Finding> programme(Objective objective, BudgetCode mission, BudgetCode programme) {
        return catalogue.programme(mission.code(), programme.code()).stream()
                .flatMap(entry -> judge(objective, Field.PROGRAMME, programme, entry.programmeName()));
    }

    private Stream<Finding> judge(Objective objective, Field field, BudgetCode code, String official) {
        return code.label().filter(label -> !Words.same(label, official)).stream()
                .map(label -> named(field, label)
                        .map(other ->
                                finding(Code.CODE_AND_LABEL_DISAGREE, objective, field, code.code(), label, other))
                        .orElseGet(() -> finding(Code.LABEL_DIFFERS, objective, field, label, official)));
    }

    /** The code whose official name this is. */
    private Optional<String> named(Field field, String label) {
        return catalogue.entries().stream()
                .filter(entry ->
                        Words.same(field == Field.MISSION ? entry.missionName() : entry.programmeName(), label))
                .map(entry -> field == Field.MISSION ? entry.mission() : code(entry))
                .findFirst();
    }

    private static String code(Entry entry) {
        return entry.mission() + "/" + entry.programme();
    }
}
