package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.Submission;
import java.util.List;

/** Every indicator names one objective of its unit. */
final class IndicatorsBelong implements Check {
    @Override
    public List<Finding> apply(Submission submission) {
        return submission.indicators().stream()
                .filter(indicator -> !belongs(indicator, submission))
                .map(indicator -> Finding.of(
                                Code.INDICATOR_WITHOUT_OBJECTIVE,
                                indicator.source().at(Field.CODE),
                                indicator.objective().orElse(""))
                        .about(submission.unit()))
                .toList();
    }

    private static boolean belongs(Indicator indicator, Submission submission) {
        return indicator
                .objective()
                .filter(code -> submission.named(code).count() == 1)
                .isPresent();
    }
}
