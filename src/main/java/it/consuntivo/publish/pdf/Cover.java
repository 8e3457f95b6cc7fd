package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.BodyScore.UnitStanding;
import it.consuntivo.domain.score.BodyScore.UnitState;
import it.consuntivo.publish.pdf.page.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cover, with what is still open about this version, and the table of contents. */
record Cover(Account account) implements Section {
    static final String INTERIM = "Monitoraggio in corso d’anno · i dati non costituiscono valutazione";

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
        List<UnitStanding> missing = account.missing();
        List<String> lines = new ArrayList<>();
        lines.add("Versione provvisoria. " + Italian.choose(missing.size(), "Manca", "Mancano")
                + " i dati di " + Italian.units(missing.size()) + " su "
                + Italian.number(account.score().units().size()) + ": " + Italian.list(names(missing)) + ".");
        lines.add("Gli obiettivi assegnati e non rendicontati contano con risultato pari a zero; le cifre cambieranno "
                + "quando i dati saranno completi.");
        return lines;
    }

    private List<String> names(List<UnitStanding> missing) {
        return missing.stream()
                .map(unit -> account.unit(unit.unit()) + state(unit.state()))
                .toList();
    }

    private static String state(UnitState state) {
        return state == UnitState.REJECTED ? " (scheda respinta)" : " (scheda mancante)";
    }
}
