package it.consuntivo.publish.pdf;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import java.util.Comparator;
import java.util.List;

/**
 * The workbooks received, so that anyone can check which file a figure rests on; of very many those that count, as far
 * as they go, and where the others are.
 */
record WorkbooksAnnex(Account account) implements Section {
    static final int MOST = 1_000;

    @Override
    public void write(Book book) {
        book.annex("Schede ricevute");
        List<Delivery> deliveries = account.publication().deliveries();
        if (deliveries.isEmpty()) {
            book.text("Non è pervenuta alcuna scheda.");
            return;
        }
        Grid grid = new Grid(
                "Schede ricevute e loro impronta digitale",
                Column.words("File", 29),
                Column.words("Stato", 10),
                Column.words("Settori e servizi", 24),
                Column.words("SHA-256", 37));
        shown(deliveries).forEach(delivery -> grid.row(row(delivery)));
        if (deliveries.size() > MOST) {
            book.text(ReportTexts.of("annex.workbooks.first", Italian.number(MOST), Italian.number(deliveries.size())));
        }
        book.grid(grid);
    }

    private static List<Delivery> shown(List<Delivery> all) {
        if (all.size() <= MOST) {
            return all;
        }
        return all.stream()
                .sorted(Comparator.comparing(Delivery::state))
                .limit(MOST)
                .toList();
    }

    private List<Entry> row(Delivery delivery) {
        List<String> units = delivery.units().stream().map(account::unit).toList();
        return List.of(
                Entry.of(delivery.file().name()),
                Entry.of(state(delivery.state())),
                Entry.of(String.join(", ", units)),
                Entry.of("").followed(delivery.file().sha256()));
    }

    private static String state(Delivery.State state) {
        return switch (state) {
            case ACCEPTED -> "accettata";
            case REJECTED -> "respinta";
            case SUPERSEDED -> "superata";
            case DUPLICATE -> "duplicata";
            case IGNORED -> "ignorata";
        };
    }
}
