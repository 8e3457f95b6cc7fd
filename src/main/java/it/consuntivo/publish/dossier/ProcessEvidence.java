package it.consuntivo.publish.dossier;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.util.List;

/** How the submissions came in: units with their state, files with what became of them, and what was found at fault. */
final class ProcessEvidence {
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
