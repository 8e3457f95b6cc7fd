package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Exercise;
import java.util.List;
import java.util.Optional;

/**
 * What reading an exercise gave: the exercise, or its faults; never both.
 *
 * @param faults those of the exercise's own file first, then by file and line
 */
public record ExerciseReading(Optional<Exercise> exercise, List<Fault> faults) {
    public ExerciseReading {
        faults = List.copyOf(faults);
        if (exercise.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("An exercise has no faults, and where there is none, faults say why");
        }
    }
}
