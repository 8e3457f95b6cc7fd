package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.ResourceLine;
import it.consuntivo.domain.model.Submission;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Money belongs to a programme, is allocated before it is committed, and committed before it is paid. */
final class SpendingInOrder implements Check {
    @Override
    public List<Finding> apply(Submission submission) {
        return submission.resources().stream().flatMap(SpendingInOrder::judge).toList();
    }

    private static Stream<Finding> judge(ResourceLine line) {
        return Stream.of(
                        withoutProgramme(line),
                        exceeding(
                                Code.COMMITTED_EXCEEDS_ALLOCATED,
                                line,
                                Field.COMMITTED,
                                line.committed(),
                                line.allocated()),
                        exceeding(Code.PAID_EXCEEDS_COMMITTED, line, Field.PAID, line.paid(), line.committed()))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> withoutProgramme(ResourceLine line) {
        if (line.mission().isPresent() && line.programme().isPresent()) {
            return Optional.empty();
        }
        Field blank = line.mission().isEmpty() ? Field.MISSION : Field.PROGRAMME;
        return Optional.of(
                Finding.of(Code.RESOURCE_WITHOUT_PROGRAMME, line.source().at(blank))
                        .about(line.unit()));
    }

    private static Optional<Finding> exceeding(
            Code code, ResourceLine line, Field field, Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return part.flatMap(sum -> whole.filter(all -> sum.compareTo(all) > 0)
                .map(all -> Finding.of(code, line.source().at(field), sum.toPlainString(), all.toPlainString())
                        .about(line.unit())));
    }
}
