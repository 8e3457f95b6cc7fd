package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ObjectiveCode;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Submission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An objective declared achieved has its indicators on target; one declared not achieved has at least one short of it.
 */
final class IndicatorsAgreeWithOutcomes implements Check {
    private final DeclaredOutcome declared;

    IndicatorsAgreeWithOutcomes(DeclaredOutcome declared) {
        this.declared = declared;
    }

    @Override
    public List<Finding> apply(Submission submission) {
        return submission.objectives().stream()
                .flatMap(objective -> declared.of(objective).stream()
                        .flatMap(outcome -> judge(objective, outcome, of(objective, submission))))
                .toList();
    }

    private static List<Indicator> of(Objective objective, Submission submission) {
        return submission.indicators().stream()
                .filter(indicator -> indicator
                        .objective()
                        .filter(code -> ObjectiveCode.same(code, objective.codeOrNumber()))
                        .isPresent())
                .toList();
    }

    private static Stream<Finding> judge(Objective objective, Outcome outcome, List<Indicator> indicators) {
        return switch (outcome) {
            case ACHIEVED ->
                indicators.stream()
                        .filter(indicator -> IndicatorTarget.reached(indicator).equals(Optional.of(false)))
                        .map(indicator -> finding(Code.ACHIEVED_BUT_SHORT, objective, indicator));
            case NOT_ACHIEVED ->
                allReached(indicators)
                        ? Stream.of(finding(Code.NOT_ACHIEVED_BUT_REACHED, objective, indicators.get(0)))
                        : Stream.empty();
            case EXCLUDED, NOT_REPORTED -> Stream.empty();
        };
    }

    private static boolean allReached(List<Indicator> indicators) {
        return !indicators.isEmpty()
                && indicators.stream()
                        .allMatch(each -> IndicatorTarget.reached(each).equals(Optional.of(true)));
    }

    private static Finding finding(Code code, Objective objective, Indicator indicator) {
        return Finding.of(
                        code,
                        indicator.source().at(Field.ACTUAL_VALUE),
                        indicator.name().orElse(""),
                        indicator.target().map(IndicatorValue::text).orElse(""),
                        indicator.actual().map(IndicatorValue::text).orElse(""))
                .about(objective.unit(), objective.codeOrNumber());
    }
}
