package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.BodyScore.Exclusion;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ordinary objectives by unit, and the notes its marks refer to. */
record OrdinaryTable(Account account) {
    Grid grid() {
        Grid grid = new Grid(
                "Obiettivi ordinari e di miglioramento per settore o servizio",
                Column.words("Settore/servizio", 21),
                Column.figures("Assegnati", 10.5f),
                Column.figures("Esclusi", 8),
                Column.figures("Computati", 11),
                Column.figures("Raggiunti", 10.5f),
                Column.figures("Peso", 7.5f),
                Column.figures("Minimo atteso", 9.5f),
                Column.figures("Risultato", 10.5f),
                Column.figures("Valutazione", 11.5f));
        account.score()
                .ordinary()
                .forEach(row -> grid.row(
                        Stream.concat(Stream.of(account.unit(row.unit()) + marks(row.unit())), Stream.of(figures(row)))
                                .toArray(String[]::new)));
        return grid.total("INTERO ENTE", figures(account.score().ordinaryTotal()));
    }

    private String[] figures(OrdinaryRow row) {
        return new String[] {
            Italian.number(row.tally().assigned()),
            Italian.number(row.tally().excluded()),
            Italian.number(account.counted(row.tally())),
            Italian.number(row.tally().achieved()),
            Italian.decimal(row.weight()),
            Italian.percent(row.minimum()),
            Italian.percent(row.ratio().percent()),
            evaluation(row)
        };
    }

    private String evaluation(OrdinaryRow row) {
        return row.evaluation()
                .map(Italian::plain)
                .orElse(account.isUndecided(row) ? "da stabilire" : Italian.NOT_DETERMINED);
    }

    private String marks(Optional<String> unit) {
        List<Exclusion> exclusions = account.score().exclusions();
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < exclusions.size(); i++) {
            if (unit.equals(Optional.of(exclusions.get(i).unit()))) {
                marks.append("\u00A0(").append(i + 1).append(')');
            }
        }
        return marks.toString();
    }

    List<String> notes() {
        List<Exclusion> exclusions = account.score().exclusions();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < exclusions.size(); i++) {
            Exclusion exclusion = exclusions.get(i);
            notes.add("(" + (i + 1) + ") " + account.unit(exclusion.unit()) + ": "
                    + Italian.objectives(exclusion.number()) + " "
                    + Italian.choose(exclusion.number(), "escluso", "esclusi") + ". Motivo: " + exclusion.reason());
        }
        return notes;
    }
}
