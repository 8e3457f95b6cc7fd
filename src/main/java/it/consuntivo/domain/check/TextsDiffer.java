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

/** Two objectives of one unit and type with the same words may be one objective pasted twice. */
final class TextsDiffer implements Check {
    @Override
    public List<Finding> apply(Submission submission) {
        Map<String, Objective> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Objective objective : submission.objectives()) {
            objective.text().ifPresent(text -> {
                String key = objective.type() + text.toLowerCase(Locale.ROOT);
                Objective earlier = first.putIfAbsent(key, objective);
                if (earlier != null) {
                    String cell = earlier.source().at(Field.TEXT).cell();
                    findings.add(finding(Code.SAME_TEXT, objective, Field.TEXT, cell));
                }
            });
        }
        return findings;
    }
}
