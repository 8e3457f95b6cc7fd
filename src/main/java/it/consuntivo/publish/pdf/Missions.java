package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.BodyScore.MissionRow;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import java.util.List;

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
    }

    private Grid grid() {
        Grid grid = new Grid(
                "Obiettivi per missione e programma",
                Column.words("Missione e programma", 38),
                Column.figures("Piano: assegnati", 10.5f),
                Column.figures("Piano: raggiunti", 10),
                Column.figures("Piano: %", 10.5f),
                Column.figures("Ordinari: assegnati", 10.5f),
                Column.figures("Ordinari: raggiunti", 10),
                Column.figures("Ordinari: %", 10.5f));
        account.score().missions().forEach(row -> grid.row(row(row)));
        return grid;
    }

    private static List<Entry> row(MissionRow row) {
        return List.of(
                name(row),
                Entry.of(Italian.number(row.performance().assigned())),
                Entry.of(Italian.number(row.performance().achieved())),
                Entry.of(percent(row.performance(), row.performanceRatio())),
                Entry.of(Italian.number(row.ordinary().assigned())),
                Entry.of(Italian.number(row.ordinary().achieved())),
                Entry.of(percent(row.ordinary(), row.ordinaryRatio())));
    }

    private static Entry name(MissionRow row) {
        String mission = row.mission() + " – " + row.missionName();
        return row.programme()
                .map(programme ->
                        Entry.of(Budget.name(programme, row.programmeName())).led(mission))
                .orElseGet(() -> Entry.of(mission));
    }

    private static String percent(Tally tally, Ratio ratio) {
        return tally.isEmpty() ? "–" : Italian.percent(ratio.percent());
    }
}
