package it.consuntivo.publish.monitoring;

import it.consuntivo.domain.score.MonitoringScore.Attainment;
import it.consuntivo.domain.score.MonitoringScore.MonitoredObjective;
import it.consuntivo.domain.score.StageTally;
import it.consuntivo.publish.pdf.page.Book;
import java.util.List;
import java.util.Optional;

/** The state of things in plain words, on a page. */
record InBrief(StateOfThings state) {
    void write(Book book) {
        StageTally total = state.score().total();
        book.chapter(state.say("brief.title"));
        book.text(state.say("brief.what", state.at(), total.assigned(), units()));
        book.verdict(state.say("brief.verdict", total.toLookAt(), total.assigned()));
        book.text(state.say("brief.stages"));
        book.items(total.numbers().entrySet().stream()
                .map(entry -> state.say("brief." + entry.getKey(), entry.getValue()))
                .toList());
        actions(book);
        indicators(book);
        book.text(state.say("brief.none-evaluated"));
    }

    private long units() {
        return state.score().units().stream()
                .filter(unit -> unit.tally().assigned() > 0)
                .count();
    }

    private void actions(Book book) {
        List<MonitoredObjective> toLookAt = state.score().objectives().stream()
                .filter(objective -> objective.stage().needsAction())
                .toList();
        long with = toLookAt.stream()
                .filter(objective -> objective.correctiveAction().isPresent())
                .count();
        if (!toLookAt.isEmpty()) {
            book.text(state.say(toLookAt.size() == 1 ? "brief.action" : "brief.actions", with, toLookAt.size()));
        }
    }

    private void indicators(Book book) {
        int all = state.score().indicators().size();
        long reached = state.score().indicators().stream()
                .filter(row -> row.attainment().equals(Optional.of(Attainment.REACHED)))
                .count();
        if (all > 0) {
            book.text(state.say(all == 1 ? "brief.indicator" : "brief.indicators", reached, all));
        }
    }
}
