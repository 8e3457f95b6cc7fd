package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Outcome;
import it.consuntivo.publish.chart.Charts;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import java.util.List;
import java.util.stream.Stream;

/** Where results depart from the plan, and why. */
record Deviations(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.chapter("Gli scostamenti");
        List<Grid> grids = grids();
        List<String> counted = new CountedDeviations(account).sentences();
        if (grids.isEmpty() && counted.isEmpty()) {
            book.text("Nessuno scostamento: tutti gli obiettivi assegnati sono stati raggiunti e nessun indicatore "
                    + "risulta inferiore al valore atteso.");
            return;
        }
        narrative.write("scostamenti", book);
        grids.forEach(book::grid);
        account.drawings().write(Charts.DEVIATIONS, book);
        if (!counted.isEmpty()) {
            book.text("Comunicati solo come numero, senza l’elenco dei singoli obiettivi:");
            book.items(counted);
        }
    }

    private List<Grid> grids() {
        ObjectiveDeviations objectives = new ObjectiveDeviations(account);
        return Stream.of(
                        objectives.grid("Obiettivi non raggiunti", Outcome.NOT_ACHIEVED),
                        objectives.grid("Obiettivi non rendicontati", Outcome.NOT_REPORTED),
                        objectives.grid("Obiettivi esclusi in corso d’anno", Outcome.EXCLUDED),
                        new IndicatorDeviations(account).grid())
                .filter(grid -> !grid.isEmpty())
                .toList();
    }
}
