package it.consuntivo.publish.monitoring;

import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.score.MonitoringScore.MonitoredIndicator;
import it.consuntivo.publish.pdf.Italian;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import java.util.List;

/** What each indicator has come to, beside what the whole year has to bring. */
record ProgressOfIndicators(StateOfThings state) {
    void write(Book book) {
        book.chapter(state.say("indicators.title"));
        if (state.score().indicators().isEmpty()) {
            book.text(state.say("indicators.none"));
            return;
        }
        book.text(state.say("indicators.text"));
        Grid grid = new Grid(
                state.say("indicators.table"),
                Column.words(state.say("indicator"), 38),
                Column.figures(state.say("target"), 18),
                Column.figures(state.say("actual"), 15),
                Column.figures(state.say("attained"), 13),
                Column.words(state.say("situation"), 16));
        state.score().indicators().forEach(row -> grid.row(row(row)));
        book.grid(grid);
    }

    private List<Entry> row(MonitoredIndicator row) {
        Indicator indicator = row.indicator();
        String name = indicator.name().orElse("–")
                + indicator.measure().map(measure -> " (" + measure + ")").orElse("");
        return List.of(
                Entry.of(name).led(row.objective() + " · " + state.unit(indicator.unit())),
                Entry.of(target(indicator)),
                Entry.of(state.value(indicator.actual())),
                Entry.of(row.attained().map(Italian::percent).orElse("–")),
                Entry.of(row.attainment()
                        .map(attainment -> state.say("attainment." + attainment))
                        .orElse("–")));
    }

    private String target(Indicator indicator) {
        String value = state.value(indicator.target());
        return indicator
                .direction()
                .filter(any -> indicator.target().isPresent())
                .map(direction -> state.say("direction." + direction, value))
                .orElse(value);
    }
}
