package it.consuntivo.publish.chart;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.Publication;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of a publication. */
public final class Charts {
    /** What became of all objectives. */
    public static final String OUTCOMES = "chart-outcomes";

    /** The performance plan by unit. */
    public static final String PLAN = "chart-plan";

    /** The ordinary objectives by unit. */
    public static final String ORDINARY = "chart-ordinary";

    /** The performance plan by mission. */
    public static final String PLAN_BY_MISSION = "chart-plan-missions";

    /** The ordinary objectives by mission. */
    public static final String ORDINARY_BY_MISSION = "chart-ordinary-missions";

    /** The indicators short of their target. */
    public static final String DEVIATIONS = "chart-deviations";

    /** Where the objectives of each unit stand during the year. */
    public static final String STAGES = "chart-stages";

    private Charts() {}

    /** What became of all objectives; absent where none was assigned. For a page of its own, beside no table. */
    public static Optional<Chart> outcomes(Publication publication, Language language) {
        return new OutcomeChart(publication.score(), new ChartTexts(language)).chart();
    }

    /** In the order of the report; a chart without data is absent. */
    public static List<Chart> of(Publication publication, Language language) {
        ChartTexts texts = new ChartTexts(language);
        UnitCharts units = new UnitCharts(publication, texts);
        MissionCharts missions = new MissionCharts(publication, texts);
        return Stream.of(
                        units.plan(),
                        units.ordinary(),
                        missions.plan(),
                        missions.ordinary(),
                        new DeviationChart(publication, texts).chart(),
                        publication.score().monitoring().flatMap(score -> new StageChart(publication, score, texts)
                                .chart()))
                .flatMap(Optional::stream)
                .toList();
    }
}
