package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Submission;
import it.consuntivo.domain.model.Words;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The errors that a recorded decision can turn into a warning, and what its value means for each. */
final class Lifts {
    /** The value, needless to write, of a decision that has nothing to choose. */
    static final String ADMITTED = "ammesso";

    private static final Map<Code, Lift> BY_CODE = Map.ofEntries(
            Map.entry(Code.OUTCOME_UNKNOWN, Lifts::outcome),
            Map.entry(Code.OUTCOME_CONTRADICTED, Lifts::outcome),
            Map.entry(Code.DATE_FOR_CODE, Lifts::budgetCodeInPlaceOfDay),
            Map.entry(Code.BUDGET_CODE_AMBIGUOUS, Lifts::budgetCode),
            Map.entry(Code.SEVERAL_BUDGET_CODES, Lifts::budgetCode),
            Map.entry(Code.CODE_AND_LABEL_DISAGREE, Lifts::budgetCode),
            Map.entry(Code.BUDGET_CODE_NOT_AS_PLANNED, Lifts::budgetCode),
            Map.entry(Code.EXCLUSION_ONLY_TOLD, Lifts::excluded),
            Map.entry(Code.SHEET_OF_OTHER_YEAR, SheetDecided::apply),
            Map.entry(Code.HIDDEN_TWIN, SheetDecided::apply),
            Map.entry(Code.CONTINUATION_ROW, Lifts::admitted),
            Map.entry(Code.REPORTED_NOT_ASSIGNED, Lifts::admitted),
            Map.entry(Code.NUMBER_ASSIGNED_DIFFERS, Lifts::admitted),
            Map.entry(Code.SAME_AS_OTHER_UNIT, Lifts::admitted));

    private static final Map<String, Outcome> OUTCOMES =
            Map.of("si", Outcome.ACHIEVED, "no", Outcome.NOT_ACHIEVED, "escluso", Outcome.EXCLUDED);

    private static final Pattern MISSION_AND_PROGRAMME = Pattern.compile("(\\d{2})/(\\d{2})");

    private Lifts() {}

    static Optional<Lift> of(Code code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The outcome decided takes the place of what the row says, of its result as well. */
    private static Optional<Submission> outcome(Submission submission, Finding finding, String value) {
        return Optional.ofNullable(OUTCOMES.get(Words.fold(value)))
                .flatMap(decided -> amended(submission, finding, objective -> objective.withOutcome(decided)));
    }

    private static Optional<Submission> budgetCode(Submission submission, Finding finding, String value) {
        Matcher written = MISSION_AND_PROGRAMME.matcher(value);
        return written.matches()
                ? amended(
                        submission,
                        finding,
                        objective -> objective.withBudgetCodes(
                                BudgetCode.of(written.group(1)), BudgetCode.of(written.group(2))))
                : Optional.empty();
    }

    /** A day may also stand for the objective's own code, which nobody can decide from outside. */
    private static Optional<Submission> budgetCodeInPlaceOfDay(Submission submission, Finding finding, String value) {
        boolean inCode = submission.objectives().stream()
                .map(objective -> objective.source().at(Field.CODE))
                .anyMatch(finding.origin()::equals);
        return inCode ? Optional.empty() : budgetCode(submission, finding, value);
    }

    private static Optional<Submission> excluded(Submission submission, Finding finding, String value) {
        return value.matches("\\d{1,6}")
                ? Optional.of(submission.withCounts(submission.counts().stream()
                        .map(counts -> excluded(counts, finding, Integer.parseInt(value)))
                        .toList()))
                : Optional.empty();
    }

    private static Counts excluded(Counts counts, Finding finding, int number) {
        return counts.source().row() == finding.origin().row() ? counts.withExcluded(number) : counts;
    }

    /** Nothing to choose: what was found is let through as it stands. */
    private static Optional<Submission> admitted(Submission submission, Finding finding, String value) {
        return value.isEmpty() || Words.same(value, ADMITTED) ? Optional.of(submission) : Optional.empty();
    }

    /** The submission with the objective changed that stands where the finding was made. */
    private static Optional<Submission> amended(
            Submission submission, Finding finding, UnaryOperator<Objective> change) {
        boolean found = submission.objectives().stream().anyMatch(objective -> isMeant(objective, finding));
        return found
                ? Optional.of(submission.withObjectives(submission.objectives().stream()
                        .map(objective -> isMeant(objective, finding) ? change.apply(objective) : objective)
                        .toList()))
                : Optional.empty();
    }

    private static boolean isMeant(Objective objective, Finding finding) {
        return objective.source().at(Field.TEXT).sheet().equals(finding.origin().sheet())
                && objective.source().row() == finding.origin().row();
    }
}
