package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.score.BodyScore.ScoredIndicator;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The indicators that fell short of their target. */
record IndicatorDeviations(Account account) {
    Grid grid() {
        Grid grid = new Grid(
                "Indicatori che non raggiungono il valore atteso",
                Column.words("Settore/servizio", 19),
                Column.words("Obiettivo", 15),
                Column.words("Indicatore", 28),
                Column.figures("Atteso", 12),
                Column.figures("Conseguito", 12.5f),
                Column.figures("Scostamento", 13.5f));
        account.score().indicators().stream()
                .filter(indicator -> indicator.reached().equals(Optional.of(false)))
                .forEach(indicator -> grid.row(row(indicator)));
        return grid;
    }

    private List<Entry> row(ScoredIndicator scored) {
        Indicator indicator = scored.indicator();
        String name = indicator.name().orElse("Indicatore senza nome");
        return List.of(
                Entry.of(account.unit(indicator.unit())),
                Entry.of(scored.objective()),
                Entry.of(name
                                + indicator
                                        .measure()
                                        .map(measure -> " (" + measure + ")")
                                        .orElse(""))
                        .followed(indicator.note().orElse("")),
                Entry.of(value(indicator.target())),
                Entry.of(value(indicator.actual())),
                Entry.of(deviation(scored))
                        .followed(
                                scored.deviationPercent().map(Italian::percent).orElse("")));
    }

    private static String deviation(ScoredIndicator scored) {
        boolean days = scored.indicator().target().flatMap(IndicatorValue::day).isPresent();
        return scored.deviation()
                .map(number -> Italian.plain(number) + (days ? days(number) : ""))
                .orElse("–");
    }

    private static String days(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) == 0 ? " giorno" : " giorni";
    }

    private static String value(Optional<IndicatorValue> value) {
        return value.map(IndicatorDeviations::value).orElse("–");
    }

    private static String value(IndicatorValue value) {
        return switch (value.kind()) {
            case NUMBER -> value.number().map(Italian::plain).orElse("");
            case DATE -> value.day().map(Italian::shortDate).orElse("");
            case YES_NO -> value.yes().map(yes -> yes ? "sì" : "no").orElse("");
            case WORDS -> value.text();
        };
    }
}
