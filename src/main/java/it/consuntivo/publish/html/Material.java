package it.consuntivo.publish.html;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.text.FindingTexts;
import it.consuntivo.publish.text.LibertyTexts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What every section of the page draws on.
 *
 * @param deliveries by the name of the file
 */
record Material(
        Publication publication,
        Links links,
        PageTexts texts,
        Numerals numerals,
        FindingTexts findings,
        LibertyTexts fields,
        Map<String, Delivery> deliveries) {

    static Material of(Publication publication, Links links) {
        var language = publication.exercise().output().language();
        return new Material(
                publication,
                links,
                new PageTexts(language, publication.exercise().phase()),
                new Numerals(language),
                new FindingTexts(language),
                new LibertyTexts(language),
                publication.deliveries().stream()
                        .collect(Collectors.toMap(delivery -> delivery.file().name(), Function.identity())));
    }

    String word(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    Exercise exercise() {
        return publication.exercise();
    }

    BodyScore score() {
        return publication.score();
    }

    /** Its name, or its code where the exercise does not know it. */
    String unit(String code) {
        return exercise().unit(code).map(Unit::name).orElse(code);
    }

    Optional<Delivery> delivery(String file) {
        return Optional.ofNullable(deliveries.get(file));
    }

    /** Errors and warnings in words. */
    String counts(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        return word("counts", errors, findings.size() - errors);
    }
}
