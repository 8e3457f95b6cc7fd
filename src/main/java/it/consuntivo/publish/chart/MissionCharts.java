package it.consuntivo.publish.chart;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.score.BodyScore.MissionRow;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.chart.ShareChart.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was achieved of what was assigned in each mission of the budget, all its programmes together. */
record MissionCharts(Publication publication, ChartTexts texts) {
    Optional<Chart> plan() {
        return chart(Charts.PLAN_BY_MISSION, MissionRow::performance);
    }

    Optional<Chart> ordinary() {
        return chart(Charts.ORDINARY_BY_MISSION, MissionRow::ordinary);
    }

    private Optional<Chart> chart(String id, Function<MissionRow, Tally> which) {
        Map<String, Tally> byMission = new LinkedHashMap<>();
        publication.score().missions().forEach(row -> byMission.merge(name(row), which.apply(row), Tally::plus));
        List<Share> missions = byMission.entrySet().stream()
                .map(entry -> share(entry.getKey(), entry.getValue()))
                .toList();
        return new ShareChart(id, texts, missions, Optional.empty(), Optional.empty()).chart();
    }

    private static String name(MissionRow row) {
        return row.missionName().isEmpty() ? row.mission() : row.mission() + " – " + row.missionName();
    }

    private Share share(String mission, Tally tally) {
        Denominator rule = publication.exercise().rules().denominator();
        int counted = rule.count(tally.assigned(), tally.excluded());
        return new Share(mission, tally, counted, tally.ratio(rule), Optional.empty());
    }
}
