package it.consuntivo.publish.chart;

import it.consuntivo.domain.score.BodyScore.ScoredIndicator;
import it.consuntivo.publish.Publication;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** By how much of its target each indicator falls short that does; those without a percentage stand in the table alone. */
record DeviationChart(Publication publication, ChartTexts texts) {
    Optional<Chart> chart() {
        List<Bar> bars = publication.score().indicators().stream()
                .filter(indicator -> indicator.reached().equals(Optional.of(false)))
                .flatMap(indicator -> indicator.deviationPercent().map(percent -> bar(indicator, percent)).stream())
                .toList();
        return bars.isEmpty() ? Optional.empty() : Optional.of(chart(bars));
    }

    private Chart chart(List<Bar> bars) {
        Selection drawn = Selection.of(bars, Comparator.comparing(Bar::size).reversed());
        BigDecimal scale = scale(bars);
        List<String> ends = List.of(texts.scale(BigDecimal.ZERO), texts.scale(scale));
        BarPlot plot = new BarPlot(drawn.bars(), Optional.empty(), Optional.empty(), scale, ends);
        String title = texts.of(Charts.DEVIATIONS + ".title");
        String description = texts.counted(Charts.DEVIATIONS + ".rows", bars.size()) + " " + texts.of("data");
        return Chart.of(
                Charts.DEVIATIONS,
                title,
                description,
                note(drawn, bars.size()),
                plot,
                texts.headings(Charts.DEVIATIONS + ".headings"),
                bars.stream().map(Bar::cells).toList());
    }

    private Bar bar(ScoredIndicator scored, BigDecimal percent) {
        String name = scored.indicator().name().orElseGet(() -> texts.of("unnamed"));
        String written = texts.signed(percent);
        return new Bar(
                scored.objective() + " · " + name,
                percent.abs(),
                List.of(written),
                true,
                List.of(scored.objective(), name, written));
    }

    /** The first ten, twenty, fifty, hundred, … percent that holds every bar. */
    private static BigDecimal scale(List<Bar> bars) {
        BigDecimal longest = bars.stream().map(Bar::size).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal scale = BigDecimal.TEN;
        for (int step = 1; scale.compareTo(longest) < 0; step++) {
            // from 10 to 20, from 20 to 50, from 50 to 100
            scale = step % 3 == 2 ? scale.multiply(new BigDecimal("2.5")) : scale.multiply(BigDecimal.valueOf(2));
        }
        return scale.setScale(0, RoundingMode.UNNECESSARY);
    }

    private Optional<String> note(Selection drawn, int all) {
        return drawn.left() == 0
                ? Optional.empty()
                : Optional.of(texts.of(Charts.DEVIATIONS + ".note", texts.number(Selection.MOST), texts.number(all)));
    }
}
