package it.consuntivo.domain.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An objective as a unit declares it. What the row leaves open is empty here; whether that is allowed is for the
 * checks to say.
 *
 * @param unit code of the unit
 * @param code the unit's own code, if the row has one
 * @param number place among the unit's objectives of this type in the workbook, from 1
 * @param category code of the exercise's category, for other strategic objectives
 * @param weight declared weight, more than 0
 * @param outcome declared outcome, never {@link Outcome#NOT_REPORTED}
 * @param result declared result: the weight when achieved, else 0
 * @param reason why it was not achieved, was excluded or, during the year, is late
 * @param progress how it stands during the year; empty after its end
 * @param correctiveAction what is done about it during the year; empty after its end
 */
public record Objective(
        String unit,
        Optional<String> code,
        int number,
        ObjectiveType type,
        Optional<String> category,
        Optional<BudgetCode> mission,
        Optional<BudgetCode> programme,
        Optional<String> strategicAim,
        Optional<String> text,
        Optional<BigDecimal> weight,
        Optional<Outcome> outcome,
        Optional<BigDecimal> result,
        Optional<String> reason,
        Optional<Progress> progress,
        Optional<String> correctiveAction,
        SourceRow source) {

    /** The same with another outcome, whatever its result said. */
    public Objective withOutcome(Outcome other) {
        return new Objective(
                unit,
                code,
                number,
                type,
                category,
                mission,
                programme,
                strategicAim,
                text,
                weight,
                Optional.of(other),
                Optional.empty(),
                reason,
                progress,
                correctiveAction,
                source);
    }

    /** The same under another mission and programme. */
    public Objective withBudgetCodes(BudgetCode otherMission, BudgetCode otherProgramme) {
        return new Objective(
                unit,
                code,
                number,
                type,
                category,
                Optional.of(otherMission),
                Optional.of(otherProgramme),
                strategicAim,
                text,
                weight,
                outcome,
                result,
                reason,
                progress,
                correctiveAction,
                source);
    }

    /** The declared code, or the one that its place gives it. */
    public String codeOrNumber() {
        return code.orElseGet(() -> type.code(unit, number));
    }

    /** Whether the code is no more than a number, as in a column {@code N.} that starts anew on each sheet. */
    public boolean isOnlyNumbered() {
        return code.map(text -> new ObjectiveCode(text).number().isPresent()).orElse(true);
    }

    /** The same with more text, from a row that goes on with it. */
    public Objective continuedBy(String more) {
        return new Objective(
                unit,
                code,
                number,
                type,
                category,
                mission,
                programme,
                strategicAim,
                Optional.of(text.map(before -> before + " " + more).orElse(more)),
                weight,
                outcome,
                result,
                reason,
                progress,
                correctiveAction,
                source);
    }
}
