package it.consuntivo.publish.dossier;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Run;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How the submissions came in: units with their state, files with what became of them, and what was found at fault. */
final class ProcessEvidence {
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm", Locale.ITALY);

    private final Case file;

    ProcessEvidence(Case file) {
        this.file = file;
    }

    void write(Book book) {
        Publication publication = file.publication();
        Grid units = new Grid(
                file.say("h.units"),
                Column.words(file.say("unit"), 40),
                Column.words(file.say("state"), 20),
                Column.words(file.say("file"), 40));
        publication.score().units().forEach(unit -> row(units, unit));
        book.grid(units);
        long errors = publication.findings().stream().filter(Finding::isError).count();
        List<Delivery> files = publication.deliveries();
        book.text(file.say(
                "h.summary",
                files.size(),
                count(files, Delivery.State.SUPERSEDED),
                errors,
                publication.findings().size() - errors,
                publication.differences().size()));
        runs(publication.earlier(), book);
    }

    /** Those before this one, which published other results; this one's own hour would make each print another. */
    private void runs(List<Run> earlier, Book book) {
        if (earlier.isEmpty()) {
            book.text(file.say("h.first"));
            return;
        }
        Grid runs = new Grid(
                file.say("h.runs"),
                Column.figures(file.say("run"), 14),
                Column.words(file.say("published"), 26),
                Column.words(file.say("state"), 24),
                Column.figures(file.say("files"), 12),
                Column.figures(file.say("errors"), 12),
                Column.figures(file.say("warnings"), 12));
        earlier.forEach(run -> runs.row(
                Integer.toString(run.id().number()),
                run.ended().map(ProcessEvidence::minute).orElse("–"),
                run.published().map(state -> file.say("run." + state)).orElse("–"),
                Integer.toString(run.files()),
                Integer.toString(run.errors()),
                Integer.toString(run.warnings())));
        book.grid(runs);
    }

    private static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ITALY));
    }

    private void row(Grid grid, UnitStanding unit) {
        grid.row(
                file.unit(unit.unit()),
                file.say("standing." + unit.state()),
                unit.workbook().orElse("–"));
    }

    private static long count(List<Delivery> files, Delivery.State state) {
        return files.stream().filter(delivery -> delivery.state() == state).count();
    }
}
