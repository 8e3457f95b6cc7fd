package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.Standing;
import it.consuntivo.publish.pdf.page.Book;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a unit's result means for the evaluation of those who lead it; no person is named. */
record IndividualEvaluation(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.chapter("Gli effetti sulla valutazione individuale");
        narrative.write("valutazione-individuale", book);
        List<String> sentences = sentences();
        if (sentences.isEmpty()) {
            book.text("Nel " + account.year() + " nessuna unità organizzativa ha un risultato da considerare.");
        } else {
            book.items(sentences);
        }
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        reached(Standing.ABOVE).ifPresent(sentences::add);
        reached(Standing.EQUAL).ifPresent(sentences::add);
        with(Standing.BELOW).forEach(row -> sentences.add(below(row)));
        return sentences;
    }

    private Optional<String> reached(Standing standing) {
        List<OrdinaryRow> rows = with(standing);
        return rows.stream().findFirst().flatMap(OrdinaryRow::evaluation).map(mark -> reached(rows, standing, mark));
    }

    private String reached(List<OrdinaryRow> rows, Standing standing, BigDecimal mark) {
        return "Per " + Italian.units(rows.size()) + names(rows) + " il risultato è " + Sentences.standing(standing)
                + " al minimo atteso: l’incidenza sulla valutazione individuale è pari " + Prepositions.to(mark)
                + Italian.choose(rows.size(), ".", " per ciascuna.");
    }

    /** A long list of names says less than the table above it. */
    private String names(List<OrdinaryRow> rows) {
        List<String> names = rows.stream().map(row -> account.unit(row.unit())).toList();
        return names.size() > 10 ? "" : " (" + Italian.list(names) + ")";
    }

    private String below(OrdinaryRow row) {
        String result = account.unit(row.unit()) + ": il risultato ("
                + Italian.percent(row.ratio().percent()) + ") è inferiore al minimo atteso; ";
        return result
                + row.evaluation()
                        .map(value ->
                                "l’incidenza sulla valutazione individuale è pari " + Prepositions.to(value) + ".")
                        .orElse("l’incidenza sarà determinata dall’organismo di valutazione.");
    }

    private List<OrdinaryRow> with(Standing standing) {
        return account.score().ordinary().stream()
                .filter(row -> row.standing().equals(Optional.of(standing)))
                .toList();
    }
}
