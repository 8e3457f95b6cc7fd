package it.consuntivo.publish.monitoring;

import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.score.MonitoringScore.MonitoredObjective;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import java.util.List;
import java.util.Optional;

/** The objectives that nobody has to do anything about, by unit; of a unit that lists none, how many there are. */
record OtherObjectives(StateOfThings state) {
    void write(Book book) {
        book.chapter(state.say("others.title"));
        book.text(state.say("others.text"));
        for (Unit unit : state.exercise().units()) {
            write(unit, book);
        }
    }

    private void write(Unit unit, Book book) {
        List<MonitoredObjective> objectives =
                state.objectives(unit.code(), objective -> !objective.stage().needsAction());
        int counted = counted(unit);
        if (objectives.isEmpty() && counted == 0) {
            return;
        }
        book.section(unit.name());
        if (counted > 0) {
            book.text(state.say("others.counted", counted));
        }
        if (!objectives.isEmpty()) {
            book.grid(grid(unit, objectives));
        }
    }

    /** How many of the unit's objectives stand in no list. */
    private int counted(Unit unit) {
        int listed = state.objectives(unit.code(), objective -> true).size();
        return state.score().units().stream()
                        .filter(row -> row.unit().equals(Optional.of(unit.code())))
                        .map(row -> row.tally().assigned())
                        .findFirst()
                        .orElse(0)
                - listed;
    }

    private Grid grid(Unit unit, List<MonitoredObjective> objectives) {
        Grid grid = new Grid(
                state.say("others.table", unit.name()),
                Column.words(state.say("objective"), 54),
                Column.words(state.say("stage"), 16),
                Column.words(state.say("notes"), 30));
        objectives.forEach(row -> grid.row(List.of(
                Entry.of(row.text()).led(row.code()),
                Entry.of(state.say("stage." + row.stage())),
                Entry.of(row.reason().orElse(""))
                        .followed(row.correctiveAction().orElse("")))));
        return grid;
    }
}
