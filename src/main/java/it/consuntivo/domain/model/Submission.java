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

    /** The same with other objectives. */
    public Submission withObjectives(List<Objective> others) {
        return new Submission(unit, workbook, others, counts, indicators, resources);
    }

    /** The same with other counts. */
    public Submission withCounts(List<Counts> others) {
        return new Submission(unit, workbook, objectives, others, indicators, resources);
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
