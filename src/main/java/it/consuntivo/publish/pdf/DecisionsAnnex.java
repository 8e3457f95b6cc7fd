package it.consuntivo.publish.pdf;

import it.consuntivo.domain.check.DecisionUse;
import it.consuntivo.domain.model.Decision;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import it.consuntivo.publish.text.FindingTexts;
import java.util.List;

/** Who let through what a rule would have refused, and why. */
record DecisionsAnnex(Account account, FindingTexts words) implements Section {
    @Override
    public void write(Book book) {
        book.annex("Decisioni registrate");
        List<DecisionUse> decisions = account.publication().decisions();
        if (decisions.isEmpty()) {
            book.text("Nessun rilievo è stato superato con una decisione registrata.");
            return;
        }
        book.text("I rilievi che seguono avrebbero impedito di usare la scheda dell’unità; sono stati superati da una "
                + "decisione registrata, di cui risponde chi è indicato.");
        Grid grid = new Grid(
                "Decisioni registrate",
                Column.words("Settore o servizio", 18),
                Column.words("Obiettivo", 9),
                Column.words("Rilievo superato", 25),
                Column.words("Valore deciso", 12),
                Column.words("Chi e quando", 16),
                Column.words("Motivo", 20));
        decisions.forEach(use -> grid.row(row(use)));
        book.grid(grid);
    }

    private List<Entry> row(DecisionUse use) {
        Decision decision = use.decision();
        return List.of(
                Entry.of(account.unit(use.lifted().unit().orElse(decision.unit()))),
                Entry.of(decision.objective()),
                Entry.of(use.lifted().code().id() + " – "
                                + words.title(use.lifted().code()))
                        .followed(words.message(use.lifted())),
                Entry.of(decision.value()),
                Entry.of(decision.who()).followed(decision.date()),
                Entry.of(decision.reason()));
    }
}
