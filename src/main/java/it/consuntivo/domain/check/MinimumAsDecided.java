package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.model.Submission;
import java.math.BigDecimal;
import java.util.List;

/** The minimum expected of ordinary objectives is the exercise's; a workbook that supposes another one is told. */
final class MinimumAsDecided implements Check {
    private final BigDecimal minimum;

    MinimumAsDecided(Rules rules) {
        this.minimum = rules.ordinary().minimum();
    }

    @Override
    public List<Finding> apply(Submission submission) {
        return submission.counts().stream()
                .flatMap(counts -> counts.minimum().filter(written -> written.compareTo(minimum) != 0).stream()
                        .map(written -> Finding.of(
                                        Code.MINIMUM_DIFFERS,
                                        counts.source().at(Field.MINIMUM),
                                        written.toPlainString(),
                                        minimum.toPlainString())
                                .about(counts.unit())))
                .toList();
    }
}
