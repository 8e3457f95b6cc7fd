package it.consuntivo.publish.monitoring;

import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.score.MonitoringScore.MonitoredObjective;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import java.util.List;

/** What is late, at risk or suspended, why, and what is done about it. */
record ToLookAt(StateOfThings state) {
    void write(Book book) {
        book.chapter(state.say("look.title"));
        if (state.score().total().toLookAt() == 0) {
            book.text(state.say("look.none"));
            return;
        }
        book.text(state.say("look.text"));
        for (Unit unit : state.exercise().units()) {
            List<MonitoredObjective> objectives =
                    state.objectives(unit.code(), objective -> objective.stage().needsAction());
            if (!objectives.isEmpty()) {
                book.section(unit.name());
                book.grid(grid(unit, objectives));
            }
        }
    }

    private Grid grid(Unit unit, List<MonitoredObjective> objectives) {
        Grid grid = new Grid(
                state.say("look.table", unit.name()),
                Column.words(state.say("objective"), 34),
                Column.words(state.say("stage"), 12),
                Column.words(state.say("cause"), 26),
                Column.words(state.say("action"), 28));
        objectives.forEach(row -> grid.row(List.of(
                Entry.of(row.text()).led(row.code()),
                Entry.of(state.say("stage." + row.stage())),
                Entry.of(row.reason().orElseGet(() -> state.say("not-given"))),
                Entry.of(row.correctiveAction().orElseGet(() -> state.say("not-given"))))));
        return grid;
    }
}
