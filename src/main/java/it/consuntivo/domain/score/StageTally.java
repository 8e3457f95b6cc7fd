package it.consuntivo.domain.score;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Objectives counted by where they stand.
 *
 * @param numbers of each stage that has any, in the stages' order
 */
public record StageTally(Map<Stage, Integer> numbers) {
    public static final StageTally NONE = new StageTally(Map.of());

    public StageTally {
        Map<Stage, Integer> ordered = new EnumMap<>(Stage.class);
        numbers.forEach((stage, number) -> {
            if (number > 0) {
                ordered.put(stage, number);
            }
        });
        numbers = Collections.unmodifiableMap(ordered);
    }

    public static StageTally of(Collection<Stage> stages) {
        return stages.stream().map(stage -> of(stage, 1)).reduce(NONE, StageTally::plus);
    }

    static StageTally of(Stage stage, int number) {
        return new StageTally(Map.of(stage, number));
    }

    public StageTally plus(StageTally other) {
        Map<Stage, Integer> sum = new EnumMap<>(Stage.class);
        sum.putAll(numbers);
        other.numbers.forEach((stage, number) -> sum.merge(stage, number, Integer::sum));
        return new StageTally(sum);
    }

    /** How many stand there. */
    public int of(Stage stage) {
        return numbers.getOrDefault(stage, 0);
    }

    /** All of them. */
    public int assigned() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many somebody has to do something about. */
    public int toLookAt() {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getKey().needsAction())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
