package it.consuntivo.domain.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a workbook says of itself, once for all its sheets.
 *
 * @param bodies every body named on it; as a rule one or none
 * @param years every year named on it
 * @param phase final or interim, as written
 * @param version of the submission, such as 2 or 1.10
 * @param date of the submission
 */
public record Cover(
        List<Stated<String>> bodies,
        List<Stated<Integer>> years,
        Optional<Stated<Phase>> phase,
        Optional<Version> version,
        Optional<LocalDate> date) {
    public static final Cover EMPTY =
            new Cover(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Cover {
        bodies = List.copyOf(bodies);
        years = List.copyOf(years);
    }

    /** A value and the cell that states it. */
    public record Stated<T>(T value, Origin origin) {}
}
