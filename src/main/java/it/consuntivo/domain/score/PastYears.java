package it.consuntivo.domain.score;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The years before an exercise's own that it is compared with: those that the body states in a file, and those that
 * exercises of the same body published as final. Of a year that both have, the file's figures hold. Where exercises of
 * one year published different figures, nobody can tell which is right, and none is taken.
 *
 * @param years oldest first
 * @param contested the years of which none is taken, oldest first
 */
public record PastYears(List<Past> years, List<Integer> contested) {
    /**
     * A year.
     *
     * @param from empty where the body states it
     */
    public record Past(YearResult result, Optional<PublishedYear> from) {}

    public PastYears {
        years = List.copyOf(years);
        contested = List.copyOf(contested);
    }

    /**
     * Chooses.
     *
     * @param history what stands published for other exercises, of whatever body and year
     */
    public static PastYears of(Exercise exercise, List<PublishedYear> history) {
        var years = new TreeMap<Integer, Past>();
        Map<Integer, List<PublishedYear>> published = relevant(exercise, history).stream()
                .collect(Collectors.groupingBy(other -> other.result().year(), TreeMap::new, Collectors.toList()));
        exercise.previousYears().stream()
                .map(YearResult::of)
                .forEach(stated -> years.put(stated.year(), new Past(stated, Optional.empty())));
        published.keySet().removeAll(years.keySet());
        published.forEach(
                (year, all) -> agreed(all).ifPresent(one -> years.put(year, new Past(one.result(), Optional.of(one)))));
        return new PastYears(
                List.copyOf(years.values()),
                published.keySet().stream()
                        .filter(year -> !years.containsKey(year))
                        .toList());
    }

    /** Those of the history that may stand beside the exercise's own result. */
    public static List<PublishedYear> relevant(Exercise exercise, List<PublishedYear> history) {
        return history.stream()
                .filter(PublishedYear::isFinal)
                .filter(other -> !other.run().exercise().equals(exercise.name()))
                .filter(other -> other.result().year() < exercise.year())
                .filter(other -> Words.same(other.body(), exercise.body()))
                .toList();
    }

    private static Optional<PublishedYear> agreed(List<PublishedYear> all) {
        PublishedYear first = all.get(0);
        return all.stream().allMatch(other -> other.result().equals(first.result()))
                ? Optional.of(first)
                : Optional.empty();
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    /** The latest of them. */
    public Optional<YearResult> last() {
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(years.get(years.size() - 1).result());
    }
}
