package it.consuntivo.publish.chart;

import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many of all objectives came to which end. An end that no objective came to has no bar. */
record OutcomeChart(BodyScore score, ChartTexts texts) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<Chart> chart() {
        Tally all = score.performanceTotal()
                .tally()
                .plus(score.categoryTotal().tally())
                .plus(score.ordinaryTotal().tally());
        return all.isEmpty() ? Optional.empty() : Optional.of(chart(all));
    }

    private Chart chart(Tally all) {
        List<Bar> bars = Stream.of(
                        bar(Outcome.ACHIEVED, all.achieved(), all.assigned()),
                        bar(Outcome.NOT_ACHIEVED, all.notAchieved(), all.assigned()),
                        bar(Outcome.NOT_REPORTED, all.notReported(), all.assigned()),
                        bar(Outcome.EXCLUDED, all.excluded(), all.assigned()))
                .flatMap(Optional::stream)
                .toList();
        String title = texts.of(Charts.OUTCOMES + ".title");
        String description = texts.counted(Charts.OUTCOMES + ".rows", all.assigned()) + " " + said(bars);
        BarPlot plot = new BarPlot(
                bars,
                Optional.empty(),
                Optional.empty(),
                HUNDRED,
                List.of(texts.scale(BigDecimal.ZERO), texts.scale(HUNDRED)));
        return Chart.of(
                Charts.OUTCOMES,
                title,
                description,
                Optional.empty(),
                plot,
                texts.headings(Charts.OUTCOMES + ".headings"),
                bars.stream().map(Bar::cells).toList());
    }

    private static String said(List<Bar> bars) {
        return bars.stream()
                .map(bar -> bar.label() + ": " + String.join(" ", bar.value()) + ".")
                .collect(Collectors.joining(" "));
    }

    private Optional<Bar> bar(Outcome outcome, int number, int all) {
        return Ratio.of(number, all).percent().filter(any -> number > 0).map(percent -> {
            String name = texts.of(Charts.OUTCOMES + "." + outcome);
            String value = texts.of(
                    Charts.OUTCOMES + ".counts", texts.number(number), texts.number(all), texts.percent(percent));
            List<String> cells = List.of(name, texts.number(number), texts.percent(percent));
            return new Bar(name, percent, List.of(value), outcome != Outcome.ACHIEVED, cells);
        });
    }
}
