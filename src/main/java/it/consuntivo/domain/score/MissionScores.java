package it.consuntivo.domain.score;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.score.BodyScore.MissionRow;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import java.util.Collection;
import java.util.List;

/** Performance and ordinary objectives by mission and programme, as far as they name them. */
final class MissionScores {
    private final Exercise exercise;

    MissionScores(Exercise exercise) {
        this.exercise = exercise;
    }

    List<MissionRow> rows(List<ScoredObjective> objectives) {
        List<ScoredObjective> listed = objectives.stream()
                .filter(objective -> objective.type() != ObjectiveType.OTHER_STRATEGIC)
                .toList();
        return ListedObjectives.byMission(listed).stream().map(this::row).toList();
    }

    private MissionRow row(List<ScoredObjective> objectives) {
        ScoredObjective any = objectives.get(0);
        Tally performance = tally(objectives, ObjectiveType.PERFORMANCE);
        Tally ordinary = tally(objectives, ObjectiveType.ORDINARY);
        return new MissionRow(
                any.mission().orElseThrow(),
                any.missionName().orElse(""),
                any.programme(),
                any.programmeName(),
                performance,
                ratio(performance),
                ordinary,
                ratio(ordinary));
    }

    private static Tally tally(Collection<ScoredObjective> objectives, ObjectiveType type) {
        return Tally.of(objectives.stream()
                .filter(objective -> objective.type() == type)
                .map(ScoredObjective::outcome)
                .toList());
    }

    private Ratio ratio(Tally tally) {
        return tally.ratio(exercise.rules().denominator());
    }
}
