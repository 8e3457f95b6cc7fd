package it.consuntivo.domain.score;

import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a whole body: every table of every output comes from here, and nothing is reckoned again after it.
 * Units stand in the register's order everywhere.
 *
 * @param isFinal whether every unit that had to report has an accepted submission and the weights are a whole; if not,
 *     the results are provisional
 * @param units one for each unit of the register
 * @param objectives by unit, type and code
 * @param performance one row for each unit
 * @param performanceTotal of the whole body
 * @param categories one row for each category of the exercise
 * @param ordinary one row for each unit that has ordinary objectives
 * @param exclusions of ordinary objectives, with their reasons
 * @param missions by mission and programme, as far as objectives name them
 * @param resources by mission, programme and unit
 * @param monitoring the state of things during the year, when nothing else here but units and resources has a row
 */
public record BodyScore(
        boolean isFinal,
        List<UnitStanding> units,
        List<ScoredObjective> objectives,
        List<PerformanceRow> performance,
        PerformanceRow performanceTotal,
        Optional<Standing> judgement,
        List<CategoryRow> categories,
        CategoryRow categoryTotal,
        List<OrdinaryRow> ordinary,
        OrdinaryRow ordinaryTotal,
        List<Exclusion> exclusions,
        List<MissionRow> missions,
        List<ScoredIndicator> indicators,
        List<ResourceRow> resources,
        Optional<MonitoringScore> monitoring) {

    public BodyScore {
        units = List.copyOf(units);
        objectives = List.copyOf(objectives);
        performance = List.copyOf(performance);
        categories = List.copyOf(categories);
        ordinary = List.copyOf(ordinary);
        exclusions = List.copyOf(exclusions);
        missions = List.copyOf(missions);
        indicators = List.copyOf(indicators);
        resources = List.copyOf(resources);
    }

    /**
     * An objective with its weight and result.
     *
     * @param weight of the performance plan, as printed: two decimals; empty when it does not count
     * @param result the weight or 0; empty when it does not count
     */
    public record ScoredObjective(
            ListedObjective listed,
            Optional<BigDecimal> weight,
            Outcome outcome,
            Optional<BigDecimal> result,
            Optional<String> reason)
            implements Listed {}

    /**
     * The performance plan of a unit or, with the unit empty, of the body.
     *
     * @param weight of a unit the sum of its printed weights; of the body 100; empty of nothing
     * @param result of a unit the sum of its printed results; of the body the index; empty of nothing
     * @param index exact
     */
    public record PerformanceRow(
            Optional<String> unit,
            Tally tally,
            Optional<BigDecimal> weight,
            Optional<BigDecimal> result,
            Ratio index) {}

    /** Other strategic objectives of a category or, with the category empty, of the body. */
    public record CategoryRow(Optional<String> category, Tally tally, Ratio ratio) {}

    /**
     * Ordinary objectives of a unit or, with the unit empty, of the body.
     *
     * @param weight constant, printed
     * @param minimum percent expected
     * @param standing of the exact result to the minimum; empty of nothing
     * @param evaluation 0 to 100; empty when the evaluation board has to decide, or of nothing
     */
    public record OrdinaryRow(
            Optional<String> unit,
            Tally tally,
            BigDecimal weight,
            BigDecimal minimum,
            Ratio ratio,
            Optional<Standing> standing,
            Optional<BigDecimal> evaluation) {}

    /** Ordinary objectives of a unit that were excluded for the same reason. */
    public record Exclusion(String unit, int number, String reason) {}

    /** Objectives of a programme, or of a mission where the programme is not given. */
    public record MissionRow(
            String mission,
            String missionName,
            Optional<String> programme,
            Optional<String> programmeName,
            Tally performance,
            Ratio performanceRatio,
            Tally ordinary,
            Ratio ordinaryRatio) {}

    /**
     * An indicator held against its target.
     *
     * @param objective code of its objective as the outputs write it
     * @param deviation actual less target; of dates, in days; empty where there is nothing to subtract
     * @param deviationPercent of the target, two decimals; empty where the target is 0 or no number
     * @param reached empty when target, actual or direction do not say
     */
    public record ScoredIndicator(
            Indicator indicator,
            String objective,
            Optional<BigDecimal> deviation,
            Optional<BigDecimal> deviationPercent,
            Optional<Boolean> reached) {}

    /**
     * Resources of a programme in a unit. A sum of blanks is empty, never 0.
     *
     * @param allocated euro, like committed and paid
     * @param staff full-time equivalents
     */
    public record ResourceRow(
            String mission,
            String programme,
            String unit,
            Optional<BigDecimal> allocated,
            Optional<BigDecimal> committed,
            Optional<BigDecimal> paid,
            Optional<BigDecimal> staff) {

        /** Committed of allocated; empty when either is blank, or nothing was allocated. */
        public Optional<BigDecimal> committedPercent() {
            return percent(committed, allocated);
        }

        /** Paid of committed; empty when either is blank, or nothing was committed. */
        public Optional<BigDecimal> paidPercent() {
            return percent(paid, committed);
        }

        private static Optional<BigDecimal> percent(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
            return part.flatMap(
                    sum -> whole.filter(all -> all.signum() > 0).flatMap(all -> new Ratio(sum, all).percent()));
        }
    }
}
