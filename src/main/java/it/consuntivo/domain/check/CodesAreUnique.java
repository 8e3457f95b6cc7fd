package it.consuntivo.domain.check;

import static it.consuntivo.domain.check.ObjectiveCheck.finding;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * No two objectives of a unit have the same code. A mere number, as in a column {@code N.} that starts anew on each
 * sheet, has to be unique only within its type.
 */
final class CodesAreUnique implements Check {
    @Override
    public List<Finding> apply(Submission submission) {
        Map<String, Objective> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Objective objective : submission.objectives()) {
            Objective earlier = first.putIfAbsent(key(objective), objective);
            if (earlier != null) {
                findings.add(finding(
                        Code.CODE_TWICE,
                        objective,
                        Field.CODE,
                        objective.codeOrNumber(),
                        earlier.source().at(Field.CODE).cell()));
            }
        }
        return findings;
    }

    private static String key(Objective objective) {
        String code = objective.codeOrNumber().toUpperCase(Locale.ROOT);
        return PlanMatch.isNumber(code) ? objective.type() + " " + PlanMatch.withoutLeadingZeros(code) : code;
    }
}
