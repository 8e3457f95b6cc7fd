package it.consuntivo.publish.html;

import it.consuntivo.domain.score.MonitoringScore;
import it.consuntivo.domain.score.MonitoringScore.MissionStages;
import it.consuntivo.domain.score.MonitoringScore.UnitStages;
import it.consuntivo.domain.score.Stage;
import it.consuntivo.domain.score.StageTally;
import it.consuntivo.publish.chart.Charts;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** How many objectives stand where during the year, by unit and by mission. A stage where none stands has no column. */
record StagesSection(Material material, MonitoringScore score) implements Section {
    @Override
    public String id() {
        return "stages";
    }

    @Override
    public void write(Html html) {
        counted(
                        new HtmlTable<UnitStages>(material, "stages")
                                .words(
                                        "unit",
                                        row -> Cell.words(row.unit()
                                                .map(material::unit)
                                                .orElseGet(() -> material.word("total")))),
                        UnitStages::tally)
                .write(
                        html,
                        score.units().stream()
                                .filter(row -> row.tally().assigned() > 0)
                                .toList(),
                        Optional.of(new UnitStages(Optional.empty(), score.total())));
        new ChartFigures(material).write(html, Charts.STAGES);
        counted(
                        new HtmlTable<MissionStages>(material, "mission-stages").words("mission", row -> mission(row)),
                        MissionStages::tally)
                .write(html, score.missions());
    }

    private static Cell mission(MissionStages row) {
        String code = row.mission()
                + row.programme().map(programme -> "." + programme).orElse("");
        return Cell.followed(code + " " + row.programmeName().orElse(row.missionName()), row.missionName())
                .asLong();
    }

    private <T> HtmlTable<T> counted(HtmlTable<T> table, Function<T, StageTally> tally) {
        table.whole("assigned", tally.andThen(StageTally::assigned));
        Arrays.stream(Stage.values())
                .filter(stage -> score.total().of(stage) > 0)
                .forEach(stage -> table.whole("stage." + stage, tally.andThen(counted -> counted.of(stage))));
        return table;
    }
}
