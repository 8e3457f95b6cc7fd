package it.consuntivo.publish.html;

import it.consuntivo.domain.model.Exercise.Category;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.BodyScore.CategoryRow;
import it.consuntivo.domain.score.BodyScore.MissionRow;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.publish.chart.Charts;
import java.util.Optional;

/** The summaries by unit, by category and by mission. */
record ResultsSection(Material material) implements Section {
    @Override
    public String id() {
        return "results";
    }

    @Override
    public void write(Html html) {
        BodyScore score = material.score();
        var charts = new ChartFigures(material);
        performance(html, score);
        charts.write(html, Charts.PLAN);
        ordinary(html, score);
        charts.write(html, Charts.ORDINARY);
        categories(html, score);
        missions(html, score);
        charts.write(html, Charts.PLAN_BY_MISSION, Charts.ORDINARY_BY_MISSION);
    }

    private void performance(Html html, BodyScore score) {
        new HtmlTable<PerformanceRow>(material, "performance")
                .words("unit", row -> unit(row.unit()))
                .whole("assigned", row -> row.tally().assigned())
                .whole("achieved", row -> row.tally().achieved())
                .whole("not-achieved", row -> row.tally().notAchieved())
                .whole("not-reported", row -> row.tally().notReported())
                .whole("excluded", row -> row.tally().excluded())
                .decimal("weight", PerformanceRow::weight)
                .decimal("result", PerformanceRow::result)
                .percent("percent", row -> row.index().percent())
                .write(
                        html,
                        score.performance().stream()
                                .filter(row -> !row.tally().isEmpty())
                                .toList(),
                        Optional.of(score.performanceTotal()));
    }

    private void ordinary(Html html, BodyScore score) {
        new HtmlTable<OrdinaryRow>(material, "ordinary")
                .words("unit", row -> unit(row.unit()))
                .whole("assigned", row -> row.tally().assigned())
                .whole("excluded", row -> row.tally().excluded())
                .whole("achieved", row -> row.tally().achieved())
                .whole("not-reported", row -> row.tally().notReported())
                .percent("minimum", row -> Optional.of(row.minimum()))
                .percent("result", row -> row.ratio().percent())
                .decimal("evaluation", OrdinaryRow::evaluation)
                .write(html, score.ordinary(), Optional.of(score.ordinaryTotal()));
    }

    private void categories(Html html, BodyScore score) {
        new HtmlTable<CategoryRow>(material, "categories")
                .words("category", row -> category(row.category()))
                .whole("assigned", row -> row.tally().assigned())
                .whole("achieved", row -> row.tally().achieved())
                .percent("percent", row -> row.ratio().percent())
                .write(html, score.categories(), Optional.of(score.categoryTotal()));
    }

    private void missions(Html html, BodyScore score) {
        new HtmlTable<MissionRow>(material, "missions")
                .words("mission", row -> Cell.followed(
                                row.mission()
                                        + row.programme()
                                                .map(code -> "." + code)
                                                .orElse("") + " "
                                        + row.programmeName().orElse(row.missionName()),
                                row.missionName())
                        .asLong())
                .whole("performance-assigned", row -> row.performance().assigned())
                .whole("performance-achieved", row -> row.performance().achieved())
                .percent("performance-percent", row -> row.performanceRatio().percent())
                .whole("ordinary-assigned", row -> row.ordinary().assigned())
                .whole("ordinary-achieved", row -> row.ordinary().achieved())
                .percent("ordinary-percent", row -> row.ordinaryRatio().percent())
                .write(html, score.missions());
    }

    private Cell unit(Optional<String> code) {
        return Cell.words(code.map(material::unit).orElseGet(() -> material.word("total")));
    }

    private Cell category(Optional<String> code) {
        String name = code.map(known ->
                        material.exercise().category(known).map(Category::name).orElse(known))
                .orElseGet(() -> material.word("total"));
        return Cell.words(name).asLong();
    }
}
