package it.consuntivo.domain.score;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Category;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.score.BodyScore.CategoryRow;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import java.util.List;
import java.util.Optional;

/** The other strategic objectives by category. The total also counts those of which only the number is known. */
final class CategoryScores {
    private final Exercise exercise;
    private final UnitTally tallies;
    private final List<ScoredObjective> objectives;

    CategoryScores(Exercise exercise, UnitTally tallies, List<ScoredObjective> objectives) {
        this.exercise = exercise;
        this.tallies = tallies;
        this.objectives = objectives;
    }

    List<CategoryRow> rows() {
        return exercise.categories().stream().map(this::row).toList();
    }

    CategoryRow total() {
        Tally tally = exercise.units().stream()
                .map(unit -> tallies.of(unit, ObjectiveType.OTHER_STRATEGIC))
                .reduce(Tally.NONE, Tally::plus);
        return row(Optional.empty(), tally);
    }

    private CategoryRow row(Category category) {
        Tally tally = Tally.of(objectives.stream()
                .filter(objective -> objective.type() == ObjectiveType.OTHER_STRATEGIC)
                .filter(objective -> objective.category().equals(Optional.of(category.code())))
                .map(ScoredObjective::outcome)
                .toList());
        return row(Optional.of(category.code()), tally);
    }

    private CategoryRow row(Optional<String> category, Tally tally) {
        return new CategoryRow(category, tally, tally.ratio(exercise.rules().denominator()));
    }
}
