package it.consuntivo.domain.check;

import static it.consuntivo.domain.check.ObjectiveCheck.finding;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ObjectiveCode;
import it.consuntivo.domain.model.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
            List<String> keys = keys(objective);
            keys.stream()
                    .flatMap(key -> Optional.ofNullable(first.get(key)).stream())
                    .findFirst()
                    .map(earlier -> twice(objective, earlier))
                    .ifPresent(findings::add);
            keys.forEach(key -> first.putIfAbsent(key, objective));
        }
        return findings;
    }

    private static Finding twice(Objective objective, Objective earlier) {
        String cell = earlier.source().at(Field.CODE).cell();
        return finding(Code.CODE_TWICE, objective, Field.CODE, objective.codeOrNumber(), cell);
    }

    /** A code as it is written, unless it is digits alone; and, of one that is no more than a number, the number. */
    private static List<String> keys(Objective objective) {
        String code = objective.codeOrNumber().strip().toUpperCase(Locale.ROOT);
        Optional<Integer> number = new ObjectiveCode(code).number();
        return Stream.concat(
                        number.map(value -> objective.type() + " " + value).stream(),
                        Stream.of(code).filter(written -> !written.matches("\\d+")))
                .toList();
    }
}
