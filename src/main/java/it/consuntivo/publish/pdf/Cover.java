package it.consuntivo.publish.pdf;

import it.consuntivo.publish.pdf.page.Book;
import java.util.List;
import java.util.stream.Stream;

/** The cover, with what is still open about this version, and the table of contents. */
record Cover(Account account) implements Section {
    @Override
    public void write(Book book) {
        book.cover(account.exercise().body(), "Relazione sulla performance", under());
        List<String> provisional = new Provisional(account).lines();
        if (!provisional.isEmpty()) {
            book.warning(provisional);
        }
        book.newPage();
        book.contents("Indice");
        book.newPage();
    }

    private List<String> under() {
        Stream<String> year = Stream.of("Anno " + account.year());
        Stream<String> place = account.exercise().report().date().stream().map(day -> placed(Italian.date(day)));
        Stream<String> status = Stream.of("Stato della relazione: " + account.status());
        return Stream.of(year, account.exercise().planTitle().stream(), status, place)
                .flatMap(lines -> lines)
                .toList();
    }

    private String placed(String day) {
        return account.exercise()
                .report()
                .place()
                .map(place -> place + ", " + day)
                .orElse(day);
    }
}
