package it.consuntivo.publish.dossier;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Imprint;
import it.consuntivo.publish.pdf.page.Press;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code fascicolo-validazione.pdf}: what the evaluation board needs to validate the report (D.Lgs. 150/2009, art. 14,
 * paragraph 4, letter c). One page or more for each criterion of the guidelines; it judges nothing itself.
 */
public final class ValidationDossier {
    public static final String FILE = "fascicolo-validazione.pdf";

    private ValidationDossier() {}

    public static void write(Publication publication, Path target) throws IOException {
        var file = new Case(publication);
        var readability = new ReadabilityEvidence(file, target);
        Press.print(imprint(file), book -> write(file, readability, book), target);
    }

    private static void write(Case file, ReadabilityEvidence readability, Book book) {
        Exercise exercise = file.publication().exercise();
        book.cover(
                exercise.body(),
                file.say("title", Integer.toString(exercise.year())),
                List.of(file.say("subtitle"), file.say(isFinal(file) ? "final" : "provisional")));
        book.newPage();
        book.contents(file.say("contents"));
        book.newPage();
        book.frontMatter(file.say("preface.title"));
        book.text(file.say("preface"));
        criteria(file, readability).forEach(criterion -> criterion.write(file, book));
    }

    private static List<Criterion> criteria(Case file, ReadabilityEvidence readability) {
        return List.of(
                new Criterion("a", new PlanEvidence(file)::write),
                new Criterion("b", new JudgementEvidence(file)::write),
                new Criterion("c", new CompletenessEvidence(file)::write),
                new Criterion("d", new TransparencyEvidence(file)::write),
                new Criterion("e", new FormulaEvidence(file)::write),
                new Criterion("f", new TraceEvidence(file)::write),
                new Criterion("g", new DeviationEvidence(file)::write),
                new Criterion("h", new ProcessEvidence(file)::write),
                new Criterion("i", book -> book.items(List.of(file.say("i.forms"), file.say("i.sections")))),
                new Criterion("l", readability::write));
    }

    private static boolean isFinal(Case file) {
        return file.publication().score().isFinal();
    }

    private static Imprint imprint(Case file) {
        Exercise exercise = file.publication().exercise();
        String inputs = file.publication().deliveries().stream()
                .map(Delivery::file)
                .map(input -> input.sha256())
                .collect(Collectors.joining(" "));
        return new Imprint(
                exercise.body(),
                file.say("title", Integer.toString(exercise.year())),
                Optional.empty(),
                isFinal(file) ? Optional.empty() : Optional.of(file.say("provisional")),
                FILE + " " + exercise.name() + " " + exercise.fingerprint() + " " + inputs,
                exercise.report().date().orElse(LocalDate.of(exercise.year() + 1, 1, 1)));
    }
}
