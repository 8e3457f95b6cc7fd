package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.chart.Charts;
import it.consuntivo.publish.pdf.page.Book;
import java.util.List;

/** The ordinary objectives by unit, held against the minimum, with notes on what was excluded and why. */
record OrdinaryObjectives(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.section("Gli obiettivi ordinari e di miglioramento");
        if (account.score().ordinary().isEmpty()) {
            book.text("Nel " + account.year() + " non risultano assegnati obiettivi ordinari.");
            return;
        }
        narrative.write("ordinari", book);
        book.text(summary());
        OrdinaryTable table = new OrdinaryTable(account);
        book.grid(table.grid());
        table.notes().forEach(book::note);
        book.note(threshold());
        account.drawings().write(Charts.ORDINARY, book);
        decide(book);
    }

    /** How many were assigned, excluded, achieved. */
    String summary() {
        OrdinaryRow total = account.score().ordinaryTotal();
        return Sentences.paragraph(
                assigned(total.tally()),
                account.reservations(total.tally()),
                Sentences.achieved(
                        account.counted(total.tally()),
                        total.tally().achieved(),
                        total.ratio().percent()));
    }

    private String assigned(Tally tally) {
        int number = tally.assigned();
        String verb = Italian.choose(number, "risulta assegnato ", "risultano assegnati ");
        String kind = Italian.choose(number, " ordinario a ", " ordinari a ");
        return "Nel " + account.year() + " " + verb + Italian.objectives(number) + kind
                + Italian.units(account.score().ordinary().size()) + ".";
    }

    private String threshold() {
        String minimum = Italian.percent(account.score().ordinaryTotal().minimum());
        return "La valutazione è 100 quando il risultato è superiore o pari al minimo atteso (" + minimum
                + "), anche se non tutti gli obiettivi sono stati raggiunti. " + Method.belowMinimum(account);
    }

    /** Nobody is given a mark that the board has not set. */
    private void decide(Book book) {
        List<OrdinaryRow> open =
                account.score().ordinary().stream().filter(account::isUndecided).toList();
        if (!open.isEmpty()) {
            book.text(Italian.choose(
                    open.size(),
                    "L’organismo di valutazione deve stabilire la valutazione della seguente unità organizzativa, il "
                            + "cui risultato è inferiore al minimo atteso:",
                    "L’organismo di valutazione deve stabilire la valutazione di ciascuna delle seguenti unità "
                            + "organizzative, il cui risultato è inferiore al minimo atteso:"));
            book.items(open.stream().map(this::open).toList());
        }
    }

    private String open(OrdinaryRow row) {
        return account.unit(row.unit()) + ": risultato "
                + Italian.percent(row.ratio().percent()) + ", minimo atteso " + Italian.percent(row.minimum());
    }
}
