package it.consuntivo.publish.chart;

import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.Standing;
import it.consuntivo.domain.score.Tally;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much was achieved of what counts, from 0 to 100 percent.
 *
 * @param id of the chart, and of its texts
 * @param whole the row of all; drawn where there is more than one
 */
record ShareChart(String id, ChartTexts texts, List<Share> shares, Optional<Share> whole, Optional<Mark> mark) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A row.
     *
     * @param counted objectives that count
     * @param standing to what is marked; empty where nothing is expected of this row
     */
    record Share(String name, Tally tally, int counted, Ratio ratio, Optional<Standing> standing) {
        boolean isShort() {
            return standing.filter(reached -> !reached.isReached()).isPresent();
        }
    }

    /** Absent where no row has a percentage. */
    Optional<Chart> chart() {
        List<Bar> bars = shares.stream().flatMap(share -> bar(share).stream()).toList();
        return bars.isEmpty() ? Optional.empty() : Optional.of(chart(bars));
    }

    private Chart chart(List<Bar> bars) {
        Selection drawn = Selection.of(bars, Comparator.comparing(Bar::size));
        Optional<Bar> total = whole.filter(all -> bars.size() > 1).flatMap(this::bar);
        boolean onlyTotal =
                total.isPresent() && drawn.left() > 0 && bars.stream().allMatch(ShareChart::isFull);
        BarPlot plot = new BarPlot(
                onlyTotal ? List.of() : drawn.bars(),
                total,
                mark,
                HUNDRED,
                List.of(texts.scale(BigDecimal.ZERO), texts.scale(HUNDRED)));
        String title = texts.of(id + ".title");
        String description = description(bars);
        return Chart.of(
                id,
                title,
                description,
                onlyTotal ? Optional.of(texts.of("full.note", texts.number(bars.size()))) : note(drawn, bars.size()),
                plot,
                texts.headings(id + ".headings"),
                Stream.concat(bars.stream(), total.stream()).map(Bar::cells).toList());
    }

    private Optional<Bar> bar(Share share) {
        return share.ratio().percent().map(percent -> {
            String counts = texts.of(
                    "counts",
                    texts.number(share.tally().achieved()),
                    texts.number(share.counted()),
                    texts.percent(percent));
            List<String> value = share.isShort() ? List.of(counts, texts.of(id + ".short")) : List.of(counts);
            return new Bar(share.name(), percent, value, share.isShort(), cells(share, percent));
        });
    }

    private List<String> cells(Share share, BigDecimal percent) {
        return List.of(
                share.name(),
                texts.number(share.tally().assigned()),
                texts.number(share.counted()),
                texts.number(share.tally().achieved()),
                texts.percent(percent));
    }

    private static boolean isFull(Bar bar) {
        return bar.size().compareTo(HUNDRED) == 0;
    }

    private String description(List<Bar> bars) {
        long full = bars.stream().filter(ShareChart::isFull).count();
        Stream<String> sentences = Stream.of(
                        Stream.of(texts.counted(id + ".rows", bars.size())),
                        Stream.of(texts.counted("full", (int) full)),
                        mark.stream().map(line -> line.label() + "."),
                        shortOf(bars),
                        whole.stream().flatMap(this::ofWhole),
                        Stream.of(texts.of("data")))
                .flatMap(parts -> parts);
        return String.join(" ", sentences.toList());
    }

    private Stream<String> shortOf(List<Bar> bars) {
        boolean expected = shares.stream().anyMatch(share -> share.standing().isPresent());
        int count = (int) bars.stream().filter(Bar::isShort).count();
        return expected ? Stream.of(texts.counted("shortOf", count)) : Stream.empty();
    }

    private Stream<String> ofWhole(Share all) {
        return all.ratio().percent().stream().map(percent -> all.name() + ": " + texts.percent(percent) + ".");
    }

    private Optional<String> note(Selection drawn, int all) {
        return drawn.left() == 0
                ? Optional.empty()
                : Optional.of(texts.counted(
                        id + ".note",
                        drawn.left(),
                        texts.number(Selection.MOST),
                        texts.number(all),
                        texts.percent(drawn.worst().size())));
    }
}
