package it.consuntivo.domain.check;

import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.ResourceLine;
import it.consuntivo.domain.model.Submission;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A unit's submission that every rule has passed. There is no other way to get one, so holding it is the proof; only
 * such a submission can be scored.
 */
public final class CheckedSubmission {
    private final Submission submission;
    private final List<Settled> objectives;

    CheckedSubmission(Submission submission, PlanMatch match, DeclaredOutcome declared) {
        this.submission = submission;
        this.objectives = submission.objectives().stream()
                .map(objective -> settle(objective, match.of(objective), declared))
                .toList();
    }

    /**
     * An objective with nothing left open: what the row did not say, the plan did.
     *
     * @param declared the row as read
     * @param code the plan's, where a plan gives one
     * @param ending what became of it; during the year empty unless it was excluded
     * @param weight declared in the plan, else in the row
     */
    public record Settled(
            Objective declared,
            String code,
            Optional<Outcome> ending,
            Optional<String> category,
            Optional<String> mission,
            Optional<String> programme,
            Optional<String> strategicAim,
            Optional<BigDecimal> weight) {

        /**
         * What became of it.
         *
         * @throws java.util.NoSuchElementException during the year, when that is not yet known
         */
        public Outcome outcome() {
            return ending.orElseThrow();
        }
    }

    public String unit() {
        return submission.unit();
    }

    public String workbook() {
        return submission.workbook();
    }

    public List<Settled> objectives() {
        return objectives;
    }

    /** The ordinary objectives as numbers, for a unit that does not list them. */
    public Optional<Counts> counts() {
        return submission.counts().stream().findFirst();
    }

    public List<Indicator> indicators() {
        return submission.indicators();
    }

    public List<ResourceLine> resources() {
        return submission.resources();
    }

    private static Settled settle(Objective objective, Optional<PlannedObjective> plan, DeclaredOutcome declared) {
        return new Settled(
                objective,
                plan.flatMap(PlannedObjective::code).orElseGet(objective::codeOrNumber),
                declared.of(objective),
                objective.category().or(() -> plan.flatMap(PlannedObjective::category)),
                objective.mission().map(BudgetCode::code).or(() -> plan.flatMap(PlannedObjective::mission)),
                objective.programme().map(BudgetCode::code).or(() -> plan.flatMap(PlannedObjective::programme)),
                objective.strategicAim().or(() -> plan.flatMap(PlannedObjective::strategicAim)),
                plan.flatMap(PlannedObjective::weight).or(objective::weight));
    }
}
