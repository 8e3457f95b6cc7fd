package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Submission;
import java.util.List;
import java.util.stream.Stream;

/** A rule that looks at one objective at a time. */
interface ObjectiveCheck extends Check {
    Stream<Finding> judge(Objective objective);

    @Override
    default List<Finding> apply(Submission submission) {
        return submission.objectives().stream().flatMap(this::judge).toList();
    }

    /** A finding about that objective, at the cell of that field. */
    static Finding finding(Code code, Objective objective, Field field, String... arguments) {
        return Finding.of(code, objective.source().at(field), arguments)
                .about(objective.unit(), objective.codeOrNumber());
    }
}
