package it.consuntivo.publish.chart;

import it.consuntivo.domain.score.MonitoringScore;
import it.consuntivo.domain.score.MonitoringScore.UnitStages;
import it.consuntivo.domain.score.Stage;
import it.consuntivo.domain.score.StageTally;
import it.consuntivo.publish.Publication;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the objectives of each unit stand during the year. */
record StageChart(Publication publication, MonitoringScore score, ChartTexts texts) {
    /** Absent where no unit has an objective. */
    Optional<Chart> chart() {
        List<UnitStages> units = score.units().stream()
                .filter(unit -> unit.tally().assigned() > 0)
                .toList();
        return units.isEmpty() ? Optional.empty() : Optional.of(chart(units));
    }

    private Chart chart(List<UnitStages> units) {
        List<UnitStages> drawn = drawn(units);
        List<StagePlot.Stack> stacks = drawn.stream().map(this::stack).toList();
        Optional<StagePlot.Stack> total = units.size() > 1 ? Optional.of(stack(whole())) : Optional.empty();
        String title = texts.of(Charts.STAGES + ".title");
        String description = description(units);
        return Chart.of(
                Charts.STAGES,
                title,
                description,
                note(units.size() - drawn.size(), units.size()),
                new StagePlot(stacks, total, texts),
                headings(),
                Stream.concat(units.stream(), Stream.of(whole()))
                        .map(this::cells)
                        .toList());
    }

    private UnitStages whole() {
        return new UnitStages(Optional.empty(), score.total());
    }

    /** All of them or, where a drawing would grow too long, those that somebody has to look at. */
    private static List<UnitStages> drawn(List<UnitStages> units) {
        return units.size() <= Selection.MOST
                ? units
                : units.stream()
                        .sorted(Comparator.comparing(StageChart::open).reversed())
                        .limit(Selection.MOST)
                        .toList();
    }

    private static int open(UnitStages unit) {
        return unit.tally().toLookAt() + unit.tally().of(Stage.NOT_REPORTED);
    }

    private StagePlot.Stack stack(UnitStages unit) {
        return new StagePlot.Stack(name(unit), unit.tally());
    }

    private String name(UnitStages unit) {
        return unit.unit()
                .map(code -> publication
                        .exercise()
                        .unit(code)
                        .map(known -> known.name())
                        .orElse(code))
                .orElseGet(() -> texts.of("whole"));
    }

    private List<String> headings() {
        return Stream.concat(
                        texts.headings(Charts.STAGES + ".headings").stream(),
                        Arrays.stream(Stage.values()).map(stage -> texts.of("legend." + stage)))
                .toList();
    }

    private List<String> cells(UnitStages unit) {
        StageTally tally = unit.tally();
        return Stream.concat(
                        Stream.of(name(unit), texts.number(tally.assigned())),
                        Arrays.stream(Stage.values()).map(stage -> texts.number(tally.of(stage))))
                .toList();
    }

    private String description(List<UnitStages> units) {
        String stages = score.total().numbers().entrySet().stream()
                .map(entry -> texts.counted("stage." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return String.join(
                " ",
                texts.counted(Charts.STAGES + ".rows", units.size()),
                texts.of("whole") + ": " + stages + ".",
                texts.of("data"));
    }

    private Optional<String> note(int left, int all) {
        return left == 0
                ? Optional.empty()
                : Optional.of(
                        texts.counted(Charts.STAGES + ".note", left, texts.number(Selection.MOST), texts.number(all)));
    }
}
