package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.BodyScore.MissionRow;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.chart.Charts;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The objectives by mission and programme of the budget. */
record Missions(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        if (account.score().missions().isEmpty()) {
            return;
        }
        book.section("Gli obiettivi per missione e programma");
        narrative.write("missioni", book);
        book.grid(grid());
        account.drawings().write(Charts.PLAN_BY_MISSION, book);
        account.drawings().write(Charts.ORDINARY_BY_MISSION, book);
    }

    Grid grid() {
        Grid grid = new Grid("Obiettivi per missione e programma", columns());
        account.score().missions().forEach(row -> grid.row(row(row)));
        return grid;
    }

    /** Units that report mere numbers name no mission, and columns of zeros would say that they had none. */
    private boolean namesOrdinary() {
        return account.score().missions().stream()
                .anyMatch(row -> !row.ordinary().isEmpty());
    }

    private Column[] columns() {
        Stream<Column> plan = Stream.of(
                Column.words("Missione e programma", 38),
                Column.figures("Piano: assegnati", 10.5f),
                Column.figures("Piano: raggiunti", 10),
                Column.figures("Piano: %", 10.5f));
        Stream<Column> ordinary = Stream.of(
                Column.figures("Ordinari: assegnati", 10.5f),
                Column.figures("Ordinari: raggiunti", 10),
                Column.figures("Ordinari: %", 10.5f));
        return (namesOrdinary() ? Stream.concat(plan, ordinary) : plan).toArray(Column[]::new);
    }

    private List<Entry> row(MissionRow row) {
        Stream<Entry> plan = Stream.concat(Stream.of(name(row)), figures(row.performance(), row.performanceRatio()));
        Stream<Entry> ordinary = namesOrdinary() ? figures(row.ordinary(), row.ordinaryRatio()) : Stream.empty();
        return Stream.concat(plan, ordinary).toList();
    }

    private static Stream<Entry> figures(Tally tally, Ratio ratio) {
        String percent = tally.isEmpty() ? "–" : Italian.percent(ratio.percent());
        return Stream.of(Italian.number(tally.assigned()), Italian.number(tally.achieved()), percent)
                .map(Entry::of);
    }

    private static Entry name(MissionRow row) {
        String mission =
                Budget.name(row.mission(), Optional.of(row.missionName()).filter(name -> !name.isBlank()));
        return row.programme()
                .map(programme ->
                        Entry.of(Budget.name(programme, row.programmeName())).led(mission))
                .orElseGet(() -> Entry.of(mission));
    }
}
