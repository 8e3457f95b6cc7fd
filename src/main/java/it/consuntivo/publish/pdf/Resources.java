package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.MissionCatalogue;
import it.consuntivo.domain.model.MissionCatalogue.Entry;
import it.consuntivo.domain.score.BodyScore.ResourceRow;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What was allocated, committed and paid, and who worked on it. */
record Resources(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.chapter("Le risorse");
        if (account.score().resources().isEmpty()) {
            book.text("Le schede non riportano dati sulle risorse finanziarie e di personale.");
            return;
        }
        narrative.write("risorse", book);
        book.grid(grid());
    }

    Grid grid() {
        Grid grid = new Grid(
                "Risorse per missione, programma e settore",
                Column.words("Missione e programma", 29),
                Column.words("Settore/servizio", 18),
                Column.figures("Stanziato", 14),
                Column.figures("Impegnato", 14),
                Column.figures("Pagato", 14),
                Column.figures("Personale", 11));
        account.score().resources().forEach(row -> grid.row(row(row)));
        return grid;
    }

    private List<Grid.Entry> row(ResourceRow row) {
        return List.of(
                programme(row),
                Grid.Entry.of(account.unit(row.unit())),
                Grid.Entry.of(amount(row.allocated())),
                Grid.Entry.of(amount(row.committed())).followed(share(row.committedPercent())),
                Grid.Entry.of(amount(row.paid())).followed(share(row.paidPercent())),
                Grid.Entry.of(amount(row.staff())));
    }

    private Grid.Entry programme(ResourceRow row) {
        MissionCatalogue catalogue = account.exercise().catalogue();
        Optional<String> name =
                catalogue.programme(row.mission(), row.programme()).map(Entry::programmeName);
        return Grid.Entry.of(Budget.name(row.programme(), name))
                .led(Budget.name(row.mission(), catalogue.missionName(row.mission())));
    }

    private static String amount(Optional<BigDecimal> amount) {
        return amount.map(Italian::decimal).orElse("–");
    }

    private static String share(Optional<BigDecimal> percent) {
        return percent.map(Italian::percent).orElse("");
    }
}
