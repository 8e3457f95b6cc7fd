package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.finding.Findings;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.Submission;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds a submission against all the rules at once. The list of rules reads like the regulation. */
final class Verifier {
    /** Says that a cell is blank; needless where the same cell was found to hold something unreadable. */
    private static final Set<Code> BLANKS = EnumSet.of(
            Code.TEXT_MISSING,
            Code.MISSION_MISSING,
            Code.PROGRAMME_MISSING,
            Code.AIM_MISSING,
            Code.CATEGORY_MISSING,
            Code.OUTCOME_MISSING,
            Code.STATE_MISSING,
            Code.WEIGHT_MISSING,
            Code.COUNTS_INCOMPLETE,
            Code.RESOURCE_WITHOUT_PROGRAMME);

    private final Exercise exercise;
    private final Optional<BigDecimal> uniformWeight;

    Verifier(Exercise exercise, Optional<BigDecimal> uniformWeight) {
        this.exercise = exercise;
        this.uniformWeight = uniformWeight;
    }

    private Stream<Check> checks(PlanMatch match, DeclaredOutcome declared) {
        return Stream.of(
                        always(match, declared),
                        exercise.phase() == Phase.FINAL ? whenTheYearIsOver(match, declared) : duringTheYear())
                .flatMap(List::stream);
    }

    private List<Check> always(PlanMatch match, DeclaredOutcome declared) {
        return List.of(
                new NeededFieldsGiven(),
                new ReasonGiven(declared),
                new CodesAreUnique(),
                new TextsDiffer(),
                new BudgetCodesExist(exercise.catalogue()),
                new OfficialLabels(exercise.catalogue()),
                new CountsAddUp(),
                new SomethingAssigned(),
                new ExclusionsCounted(),
                new CountsAgreeWithList(exercise.phase(), declared),
                new IndicatorsBelong(),
                new SpendingInOrder(),
                new PlanKept(exercise, match),
                new NumbersAssignedKept(exercise));
    }

    private List<Check> whenTheYearIsOver(PlanMatch match, DeclaredOutcome declared) {
        return List.of(
                new OutcomeDeclared(declared),
                new MinimumAsDecided(exercise.rules()),
                new WeightsAsAssigned(exercise, match, uniformWeight),
                new IndicatorsAgreeWithOutcomes(declared));
    }

    private static List<Check> duringTheYear() {
        return List.of(new StateDeclared(), new CorrectiveActionGiven());
    }

    /** What the rules say of a submission: the proof that it may be scored, unless a finding is an error. */
    record Verdict(List<Finding> findings, Optional<CheckedSubmission> accepted) {}

    /**
     * @param whileReading what reading the workbook found that concerns this submission
     */
    Verdict verify(Submission submission, List<Finding> whileReading) {
        return verify(submission, whileReading, finding -> false);
    }

    /**
     * @param lifted whether a finding no longer holds, because somebody decided so
     */
    Verdict verify(Submission submission, List<Finding> whileReading, Predicate<Finding> lifted) {
        var match = new PlanMatch(exercise, submission);
        var declared = new DeclaredOutcome(exercise, submission, match);
        Set<Origin> unreadable = new HashSet<>();
        whileReading.stream().filter(Finding::isError).forEach(finding -> unreadable.add(finding.origin()));
        var gathered = new Findings();
        checks(match, declared)
                .flatMap(check -> check.apply(submission).stream())
                .filter(finding -> !lifted.test(finding))
                .filter(finding -> !(BLANKS.contains(finding.code()) && unreadable.contains(finding.origin())))
                .forEach(gathered::add);
        List<Finding> found = gathered.told();
        boolean sound = found.stream().noneMatch(Finding::isError)
                && whileReading.stream().noneMatch(Finding::isError);
        return new Verdict(
                found, sound ? Optional.of(new CheckedSubmission(submission, match, declared)) : Optional.empty());
    }
}
