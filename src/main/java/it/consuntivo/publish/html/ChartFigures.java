package it.consuntivo.publish.html;

import it.consuntivo.publish.chart.Chart;
import it.consuntivo.publish.chart.Charts;
import java.util.List;

/** The charts; their data stand in the tables of the same section. */
record ChartFigures(Material material) {
    /** Those that are there, of these. */
    void write(Html html, String... ids) {
        List<String> wanted = List.of(ids);
        Charts.of(material.publication(), material.exercise().output().language()).stream()
                .filter(chart -> wanted.contains(chart.id()))
                .forEach(chart -> figure(html, chart));
    }

    private static void figure(Html html, Chart chart) {
        html.open("figure").element("figcaption", chart.title());
        html.open("div", "class", "scroll drawing", "role", "region", "aria-label", chart.title(), "tabindex", "0");
        html.ready(chart.svg()).ready(chart.narrow()).close();
        chart.note().ifPresent(note -> html.element("p", note, "class", "more"));
        html.close();
    }
}
