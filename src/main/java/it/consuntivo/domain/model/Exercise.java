package it.consuntivo.domain.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that belongs to one body and one year: the exercise's file and what it refers to, checked whole.
 *
 * @param name name of its file without the ending, such as {@code performance-2024}
 * @param body name of the body that reports
 * @param planTitle title of the performance plan
 * @param plan the objectives assigned, empty where the exercise names no plan file
 * @param units in the order of every table
 * @param categories of the other strategic objectives, in the order of their table
 * @param acts cited by the report
 * @param previousYears earlier years to compare with, oldest first
 * @param headerAliases more names for a column of a workbook, by a heading that has them already
 * @param openData how anybody may use the tables; empty where the body does not open them
 * @param decisions recorded by those who answer for them, in the order of their file
 * @param fingerprint SHA-256, in hex, of the exercise's file and of every file it refers to
 */
public record Exercise(
        String name,
        String body,
        int year,
        Phase phase,
        Optional<String> planTitle,
        List<PlannedObjective> plan,
        Rules rules,
        List<Unit> units,
        List<Category> categories,
        List<Act> acts,
        List<PreviousYear> previousYears,
        Map<String, List<String>> headerAliases,
        Report report,
        Output output,
        Optional<OpenData> openData,
        MissionCatalogue catalogue,
        List<Decision> decisions,
        String fingerprint) {

    public Exercise {
        plan = List.copyOf(plan);
        units = List.copyOf(units);
        categories = List.copyOf(categories);
        acts = List.copyOf(acts);
        previousYears = List.copyOf(previousYears);
        headerAliases = Map.copyOf(headerAliases);
        decisions = List.copyOf(decisions);
    }

    /** A category of the other strategic objectives. */
    public record Category(String code, String name) {}

    /**
     * An act that the report cites.
     *
     * @param kind the organ that adopted it
     * @param number number and year, such as {@code 154/2024}
     */
    public record Act(String kind, String number, String subject) {}

    /** What an earlier year reached; each percentage is reckoned from the two numbers, never given. */
    public record PreviousYear(
            int year,
            int performanceAssigned,
            int performanceAchieved,
            int otherAssigned,
            int otherAchieved,
            int ordinaryAssigned,
            int ordinaryAchieved) {}

    /**
     * The report's frame.
     *
     * @param narrative the office's own words for a section, by the section's name; what is not here has a default
     */
    public record Report(
            Optional<String> place,
            Optional<LocalDate> date,
            Status status,
            Optional<Signatory> signatory,
            Map<String, String> narrative) {
        public enum Status {
            DRAFT,
            APPROVED,
            VALIDATED
        }

        public record Signatory(String role, Optional<String> name) {}

        public Report {
            narrative = Map.copyOf(narrative);
        }
    }

    /** How the outputs are written. */
    public record Output(Dialect dialect, Language language) {
        public enum Dialect {
            /** For a double click in an Italian Excel. */
            IT,
            /** RFC 4180 with a decimal point, for programs. */
            RFC4180
        }

        public enum Language {
            IT,
            EN
        }
    }

    /** The same exercise with other outputs. */
    public Exercise with(Output other) {
        return new Exercise(
                name,
                body,
                year,
                phase,
                planTitle,
                plan,
                rules,
                units,
                categories,
                acts,
                previousYears,
                headerAliases,
                report,
                other,
                openData,
                catalogue,
                decisions,
                fingerprint);
    }

    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    public Optional<Category> category(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** The objectives of that type that the plan assigns to the unit, in the plan's order. */
    public List<PlannedObjective> planned(String unit, ObjectiveType type) {
        return plan.stream()
                .filter(objective -> objective.unit().equals(unit) && objective.type() == type)
                .toList();
    }

    /** How many objectives of that type the unit was assigned, gross, if the plan or the register says. */
    public Optional<Integer> assigned(Unit unit, ObjectiveType type) {
        return plan.isEmpty()
                ? Optional.ofNullable(unit.assigned().get(type))
                : Optional.of(planned(unit.code(), type).size());
    }
}
