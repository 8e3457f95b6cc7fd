package it.consuntivo.publish.monitoring;

import it.consuntivo.domain.score.MonitoringScore.MissionStages;
import it.consuntivo.domain.score.Stage;
import it.consuntivo.domain.score.StageTally;
import it.consuntivo.publish.chart.Charts;
import it.consuntivo.publish.pdf.CommonParts;
import it.consuntivo.publish.pdf.Italian;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How many objectives stand where, by unit and by mission. A stage in which nothing stands has no column. */
record StateByUnit(StateOfThings state) {
    /** So many stages have room beside each other on an upright page. */
    private static final int MOST_UPRIGHT = 4;

    void write(Book book) {
        book.chapter(state.say("units.title"));
        book.text(state.say("units.text"));
        CommonParts.chart(state.publication(), Charts.STAGES, book);
        if (stages().size() > MOST_UPRIGHT) {
            book.landscape();
            tables(book);
            book.portrait();
        } else {
            tables(book);
        }
    }

    private void tables(Book book) {
        Grid units = grid("units.table", state.say("unit"));
        state.score().units().stream()
                .filter(unit -> unit.tally().assigned() > 0)
                .forEach(unit -> units.row(row(state.unit(unit.unit()), unit.tally())));
        units.total(state.say("whole"), figures(state.score().total()).toArray(String[]::new));
        book.grid(units);
        missions(book);
    }

    private void missions(Book book) {
        if (!state.score().missions().isEmpty()) {
            Grid missions = grid("missions.table", state.say("mission"));
            state.score().missions().forEach(row -> missions.row(row(name(row), row.tally())));
            book.grid(missions);
            book.note(state.say("missions.note"));
        }
    }

    private static String name(MissionStages row) {
        String programme = row.programme()
                .map(code ->
                        "/" + code + row.programmeName().map(name -> " " + name).orElse(""))
                .orElse("");
        return row.mission() + (programme.isEmpty() ? " " + row.missionName() : programme);
    }

    private Grid grid(String caption, String first) {
        Stream<Column> counts = Stream.concat(
                Stream.of(Column.figures(state.say("assigned"), 11)),
                stages().stream().map(stage -> Column.figures(state.say("column." + stage), 11)));
        return new Grid(
                state.say(caption),
                Stream.concat(Stream.of(Column.words(first, 30)), counts).toArray(Column[]::new));
    }

    private List<Grid.Entry> row(String name, StageTally tally) {
        return Stream.concat(Stream.of(name), figures(tally))
                .map(Grid.Entry::of)
                .toList();
    }

    private Stream<String> figures(StageTally tally) {
        return Stream.concat(
                Stream.of(Italian.number(tally.assigned())),
                stages().stream().map(stage -> Italian.number(tally.of(stage))));
    }

    private List<Stage> stages() {
        return Arrays.stream(Stage.values())
                .filter(stage -> state.score().total().of(stage) > 0)
                .toList();
    }
}
