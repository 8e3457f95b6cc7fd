package it.consuntivo.publish.monitoring;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Report.Status;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.pdf.CommonParts;
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
 * {@code relazione-monitoraggio.pdf}: where the objectives stand at a date during the year, what is late or at risk and
 * what is done about it. It gives no evaluation.
 */
public final class MonitoringReport {
    public static final String FILE = "relazione-monitoraggio.pdf";

    private MonitoringReport() {}

    /** Writes the same bytes for the same publication, which has to be one of a year under way. */
    public static void write(Publication publication, Path target) throws IOException {
        var state = new StateOfThings(publication);
        Press.print(imprint(state), book -> write(state, book), target);
    }

    private static void write(StateOfThings state, Book book) {
        cover(state, book);
        new InBrief(state).write(book);
        book.newPage();
        book.contents(state.say("contents"));
        book.newPage();
        new StateByUnit(state).write(book);
        new ToLookAt(state).write(book);
        new OtherObjectives(state).write(book);
        new ProgressOfIndicators(state).write(book);
        resources(state, book);
        new MethodNote(state).write(book);
        CommonParts.annexes(state.publication(), book);
    }

    private static void cover(StateOfThings state, Book book) {
        book.cover(
                state.exercise().body(),
                title(state),
                List.of(
                        state.at(),
                        state.say("status." + state.exercise().report().status())));
        List<String> gaps = new Gaps(state).lines();
        if (!gaps.isEmpty()) {
            book.warning(gaps);
        }
        book.newPage();
    }

    private static void resources(StateOfThings state, Book book) {
        book.chapter(state.say("resources.title"));
        if (state.publication().score().resources().isEmpty()) {
            book.text(state.say("resources.none"));
        } else {
            book.text(state.say("resources.text"));
            book.grid(CommonParts.resources(state.publication()));
        }
    }

    private static String title(StateOfThings state) {
        return state.say("title", Integer.toString(state.exercise().year()));
    }

    private static Imprint imprint(StateOfThings state) {
        Exercise exercise = state.exercise();
        String inputs = state.publication().deliveries().stream()
                .map(Delivery::file)
                .map(input -> input.sha256())
                .collect(Collectors.joining(" "));
        return new Imprint(
                exercise.body(),
                title(state),
                exercise.report().status() == Status.DRAFT ? Optional.of(state.say("draft")) : Optional.empty(),
                new Gaps(state).band(),
                FILE + " " + exercise.name() + " " + exercise.fingerprint() + " " + inputs,
                exercise.report().date().orElse(LocalDate.of(exercise.year(), 12, 31)));
    }
}
