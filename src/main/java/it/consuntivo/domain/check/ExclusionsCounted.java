package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Submission;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a note calls excluded is counted as excluded: whether the numbers are net of it is not for us to guess. */
final class ExclusionsCounted implements Check {
    private static final Pattern TOLD = Pattern.compile("(?iu)\\b(?:esclus(?!iv)|stralci)\\p{L}*");
    private static final Pattern DENIED = Pattern.compile(
            "(?iu)\\b(?:nessun|non|senza|né)\\p{L}*\\b[^.;:,]{0,60}?\\b(?:esclus(?!iv)|stralci)\\p{L}*");

    @Override
    public List<Finding> apply(Submission submission) {
        return submission.counts().stream()
                .filter(counts -> counts.excluded().orElse(0) == 0)
                .flatMap(counts -> told(counts).stream().map(words -> Finding.of(
                                Code.EXCLUSION_ONLY_TOLD, counts.source().at(Field.REASON), words)
                        .about(counts.unit())))
                .toList();
    }

    private static Optional<String> told(Counts counts) {
        return counts.reason()
                .map(reason -> TOLD.matcher(DENIED.matcher(reason).replaceAll(" ")))
                .filter(Matcher::find)
                .map(Matcher::group);
    }
}
