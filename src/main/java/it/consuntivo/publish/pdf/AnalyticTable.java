package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import java.util.List;

/** The objectives of the performance plan, one by one. */
record AnalyticTable(Account account) {
    boolean isEmpty() {
        return objectives().isEmpty();
    }

    private List<ScoredObjective> objectives() {
        return account.score().objectives().stream()
                .filter(objective -> objective.type() == ObjectiveType.PERFORMANCE)
                .toList();
    }

    Grid grid() {
        Grid grid = new Grid(
                "Obiettivi strategici del piano della performance, anno " + account.year(),
                Column.words("Settore/servizio", 11),
                Column.words("Missione", 14),
                Column.words("Programma", 14),
                Column.words("Ob. strategico", 19),
                Column.words("Ob. operativo", 29),
                Column.figures("Peso", 5),
                Column.figures("Risultato finale", 8));
        objectives().forEach(objective -> grid.row(row(objective)));
        PerformanceRow total = account.score().performanceTotal();
        grid.total("TOTALE", Italian.decimal(total.weight()), Italian.decimal(total.result()));
        return grid.total("% di raggiungimento", Italian.percent(total.index().percent()));
    }

    private List<Entry> row(ScoredObjective objective) {
        return List.of(
                Entry.of(account.unit(objective.unit())),
                Entry.of(Budget.name(objective.mission(), objective.missionName())),
                Entry.of(Budget.name(objective.programme(), objective.programmeName())),
                Entry.of(objective.strategicAim().orElse("")),
                Entry.of(objective.text()).led(objective.code()),
                Entry.of(objective.weight().map(Italian::decimal).orElse("–")),
                Entry.of(objective.result().map(Italian::decimal).orElse("–")).followed(remark(objective.outcome())));
    }

    private static String remark(Outcome outcome) {
        return switch (outcome) {
            case ACHIEVED -> "";
            case NOT_ACHIEVED -> "non raggiunto";
            case EXCLUDED -> "escluso";
            case NOT_REPORTED -> "non rendicontato";
        };
    }
}
