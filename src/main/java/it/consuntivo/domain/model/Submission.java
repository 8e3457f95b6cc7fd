package it.consuntivo.domain.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One unit's part of a workbook. */
public record Submission(
        String unit,
        String workbook,
        List<Objective> objectives,
        List<Counts> counts,
        List<Indicator> indicators,
        List<ResourceLine> resources) {

    public static Submission of(String unit, String workbook, WorkbookFacts facts) {
        return new Submission(
                unit,
                workbook,
                part(facts.objectives(), Objective::unit, unit),
                part(facts.counts(), Counts::unit, unit),
                part(facts.indicators(), Indicator::unit, unit),
                part(facts.resources(), ResourceLine::unit, unit));
    }

    public List<Objective> objectives(ObjectiveType type) {
        return objectives.stream().filter(objective -> objective.type() == type).toList();
    }

    /** The objectives that answer to the code by which an indicator or a resource names its own. */
    public Stream<Objective> named(String code) {
        return objectives.stream().filter(objective -> ObjectiveCode.same(objective.codeOrNumber(), code));
    }

    private static <T> List<T> part(List<T> facts, Function<T, String> unitOf, String unit) {
        return facts.stream().filter(fact -> unitOf.apply(fact).equals(unit)).toList();
    }
}
