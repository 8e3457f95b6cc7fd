package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Rules.Weighting;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.domain.score.Standing;
import it.consuntivo.publish.chart.Charts;
import it.consuntivo.publish.pdf.page.Book;
import java.math.BigDecimal;
import java.util.Optional;

/** The objectives of the performance plan: one by one, by unit, and the judgement on the whole. */
record StrategicProgrammes(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.chapter("La valutazione della performance");
        narrative.write("valutazione", book);
        book.section("I programmi strategici dell’intero ente");
        narrative.write("programmi-strategici", book);
        if (total().tally().isEmpty()) {
            book.text(index());
        } else {
            results(book);
        }
    }

    private void results(Book book) {
        AnalyticTable analytic = new AnalyticTable(account);
        book.text(details());
        book.verdict(Sentences.paragraph(index(), judgement()));
        if (!analytic.isEmpty()) {
            book.landscape();
            book.grid(analytic.grid());
            book.portrait();
        }
        book.grid(new PerformanceTable(account).grid());
        account.drawings().write(Charts.PLAN, book);
    }

    private PerformanceRow total() {
        return account.score().performanceTotal();
    }

    private String details() {
        int achieved = total().tally().achieved();
        return Sentences.paragraph(
                Sentences.achieved(account.counted(total().tally()), achieved, Optional.empty()),
                account.reservations(total().tally()));
    }

    /** The index, and of how many objectives. */
    String index() {
        int counted = account.counted(total().tally());
        if (counted == 0) {
            return "Nel " + account.year() + " nessun obiettivo del piano della performance concorre all’indice di "
                    + "raggiungimento, che quindi non è calcolato.";
        }
        String whose = counted == 1 ? "dell’unico obiettivo" : Prepositions.ofThe(counted) + " obiettivi";
        String index = "L’indice di raggiungimento " + whose + " del piano della performance" + weighed();
        return total().index()
                .percent()
                .map(percent -> index + " è pari " + Prepositions.to(percent) + ".")
                .orElse(index + " non si può calcolare, perché mancano i pesi.");
    }

    private String weighed() {
        boolean declared = account.exercise().rules().weights() == Weighting.DECLARED;
        return declared ? ", tenuto conto del peso di ciascuno," : "";
    }

    /** The judgement on the whole. */
    String judgement() {
        return account.score().judgement().map(this::judgement).orElse("");
    }

    private String judgement(Standing standing) {
        BigDecimal expected = account.exercise().rules().expectedResult();
        String compared = "Il risultato è " + Sentences.standing(standing) + " a quello atteso ("
                + Italian.percent(expected) + "): ";
        String meaning = standing.isReached()
                ? "la performance complessiva dell’ente è positiva"
                : "la performance complessiva dell’ente non raggiunge il livello programmato";
        return compared + meaning + (account.score().isFinal() ? "." : ", salvo il completamento dei dati.");
    }
}
