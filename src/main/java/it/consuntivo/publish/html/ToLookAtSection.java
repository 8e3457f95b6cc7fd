package it.consuntivo.publish.html;

import it.consuntivo.domain.score.MonitoringScore;
import it.consuntivo.domain.score.MonitoringScore.MonitoredObjective;
import java.util.List;
import java.util.Optional;

/** What is late, at risk or suspended, why, and what is done about it. */
record ToLookAtSection(Material material, MonitoringScore score) implements Section {
    @Override
    public String id() {
        return "look";
    }

    @Override
    public void write(Html html) {
        List<MonitoredObjective> objectives = score.objectives().stream()
                .filter(objective -> objective.stage().needsAction())
                .toList();
        if (objectives.isEmpty()) {
            html.element("p", material.word("look.none"));
            return;
        }
        new HtmlTable<MonitoredObjective>(material, "look")
                .words("objective", row -> Cell.followed(row.text(), row.code() + " · " + material.unit(row.unit()))
                        .asLong())
                .words("state", row -> Cell.words(material.word("stage." + row.stage())))
                .words("cause", row -> given(row.reason()))
                .words("action", row -> given(row.correctiveAction()))
                .write(html, objectives);
    }

    private Cell given(Optional<String> words) {
        return Cell.words(words.orElseGet(() -> material.word("not-given"))).asLong();
    }
}
