package it.consuntivo.domain.score;

import it.consuntivo.domain.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The state of things at a date during the year. Nothing is evaluated: there is no index, no weight and no percentage
 * of objectives.
 *
 * @param objectives by unit, type and code
 * @param units one for each unit of the register, in its order
 * @param total of the whole body
 * @param missions by mission and programme, as far as objectives name them
 */
public record MonitoringScore(
        List<MonitoredObjective> objectives,
        List<UnitStages> units,
        StageTally total,
        List<MissionStages> missions,
        List<MonitoredIndicator> indicators) {
    public MonitoringScore {
        objectives = List.copyOf(objectives);
        units = List.copyOf(units);
        missions = List.copyOf(missions);
        indicators = List.copyOf(indicators);
    }

    /**
     * An objective and where it stands.
     *
     * @param correctiveAction what is done about it
     */
    public record MonitoredObjective(
            ListedObjective listed, Stage stage, Optional<String> correctiveAction, Optional<String> reason)
            implements Listed {}

    /** The objectives of a unit or, with the unit empty, of the body. */
    public record UnitStages(Optional<String> unit, StageTally tally) {}

    /** The objectives of a programme, or of a mission where the programme is not given. */
    public record MissionStages(
            String mission,
            String missionName,
            Optional<String> programme,
            Optional<String> programmeName,
            StageTally tally) {}

    /**
     * An indicator with what it has come to.
     *
     * @param objective code of its objective as the outputs write it
     * @param attained percent of the target, two decimals, half up; only of a number that has to be at least a target
     *     above 0, else empty
     * @param attainment empty when target, actual or direction do not say
     */
    public record MonitoredIndicator(
            Indicator indicator, String objective, Optional<BigDecimal> attained, Optional<Attainment> attainment) {}

    /** How the value at the date stands to what the whole year has to bring. */
    public enum Attainment {
        REACHED,
        NOT_YET,
        /** Of a limit: not passed so far, which the rest of the year may change. */
        WITHIN_LIMIT,
        /** Of a limit: above it for now, which the rest of the year may change as well. */
        BEYOND_LIMIT,
        /** Of a day: it was done, but after it. */
        AFTER_DAY
    }
}
