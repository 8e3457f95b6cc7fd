package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.chart.Chart;
import it.consuntivo.publish.chart.Charts;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Drawing;
import java.util.List;
import java.util.stream.Stream;

/** The charts that go with the report's tables. */
final class Drawings {
    private final List<Chart> charts;

    Drawings(Publication publication) {
        this.charts = Stream.concat(
                        Charts.outcomes(publication, Language.IT).stream(),
                        Charts.of(publication, Language.IT).stream())
                .toList();
    }

    /** Adds a chart, if there is anything to draw. */
    void write(String id, Book book) {
        charts.stream().filter(chart -> chart.id().equals(id)).findFirst().ifPresent(chart -> {
            book.drawing(new Drawing(chart.title(), chart.title() + ". " + chart.description(), chart.svg()));
            chart.note().ifPresent(book::note);
        });
    }
}
