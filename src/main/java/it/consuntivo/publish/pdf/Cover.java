package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.BodyScore.UnitState;
import it.consuntivo.publish.pdf.page.Book;
import java.util.List;
import java.util.stream.Stream;

/** The cover, with what is still open about this version, and the table of contents. */
record Cover(Account account) implements Section {
    static final String INTERIM = "Monitoraggio in corso d’anno · i dati non costituiscono valutazione";
    private static final String CONSEQUENCE = "Gli obiettivi assegnati e non rendicontati contano con risultato pari a "
            + "zero; le cifre cambieranno quando i dati saranno completi.";

    @Override
    public void write(Book book) {
        book.cover(account.exercise().body(), "Relazione sulla performance", under());
        if (!account.score().isFinal()) {
            book.warning(provisional());
        }
        book.newPage();
        book.contents("Indice");
        book.newPage();
    }

    private List<String> under() {
        Stream<String> year = Stream.of("Anno " + account.year());
        Stream<String> interim = account.isInterim() ? Stream.of("Monitoraggio in corso d’anno") : Stream.empty();
        Stream<String> place = account.exercise().report().date().stream().map(day -> placed(Italian.date(day)));
        Stream<String> status = Stream.of("Stato della relazione: " + account.status());
        return Stream.of(year, account.exercise().planTitle().stream(), interim, status, place)
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

    private List<String> provisional() {
        int missing = account.missing().size();
        String head = "Versione provvisoria: mancano i dati di " + Italian.units(missing) + " su "
                + Italian.number(account.score().units().size()) + ".";
        return Stream.of(
                        Stream.of(head),
                        names("Nessuna scheda pervenuta: ", UnitState.MISSING),
                        names("Scheda respinta: ", UnitState.REJECTED),
                        Stream.of(CONSEQUENCE))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> names(String state, UnitState of) {
        List<String> names = account.missing().stream()
                .filter(unit -> unit.state() == of)
                .map(unit -> account.unit(unit.unit()))
                .toList();
        return names.isEmpty() ? Stream.empty() : Stream.of(state + Italian.list(names) + ".");
    }
}
