package it.consuntivo.publish.chart;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.domain.score.Standing;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.chart.ShareChart.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What each unit achieved of what it was assigned. */
record UnitCharts(Publication publication, ChartTexts texts) {
    Optional<Chart> plan() {
        List<Share> units = score().performance().stream()
                .map(row -> share(row, Optional.empty()))
                .toList();
        Share whole = share(score().performanceTotal(), score().judgement());
        return new ShareChart(Charts.PLAN, texts, units, Optional.of(whole), mark("expected", rules().expectedResult()))
                .chart();
    }

    Optional<Chart> ordinary() {
        List<Share> units = score().ordinary().stream().map(this::share).toList();
        return new ShareChart(
                        Charts.ORDINARY,
                        texts,
                        units,
                        Optional.of(share(score().ordinaryTotal())),
                        mark("minimum", rules().ordinary().minimum()))
                .chart();
    }

    private Share share(PerformanceRow row, Optional<Standing> standing) {
        return new Share(name(row.unit()), row.tally(), counted(row.tally()), row.index(), standing);
    }

    private Share share(OrdinaryRow row) {
        return new Share(name(row.unit()), row.tally(), counted(row.tally()), row.ratio(), row.standing());
    }

    private Optional<Mark> mark(String key, BigDecimal at) {
        return Optional.of(new Mark(at, texts.of(key, texts.percent(at))));
    }

    private String name(Optional<String> unit) {
        return unit.map(code -> exercise().unit(code).map(found -> found.name()).orElse(code))
                .orElseGet(() -> texts.of("whole"));
    }

    private int counted(Tally tally) {
        return rules().denominator().count(tally.assigned(), tally.excluded());
    }

    private Rules rules() {
        return exercise().rules();
    }

    private Exercise exercise() {
        return publication.exercise();
    }

    private BodyScore score() {
        return publication.score();
    }
}
