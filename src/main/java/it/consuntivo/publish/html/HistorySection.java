package it.consuntivo.publish.html;

import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.model.Run.Published;
import java.util.List;

/** The runs that published other results before. */
record HistorySection(Material material) implements Section {
    @Override
    public String id() {
        return "history";
    }

    @Override
    public void write(Html html) {
        List<Run> runs = material.publication().earlier();
        if (runs.isEmpty()) {
            html.element("p", material.word("history.none"));
            return;
        }
        new HtmlTable<Run>(material, "history")
                .words("run", run -> Cell.words(Integer.toString(run.id().number()))
                        .ordered(run.id().number()))
                .words("published", run -> run.ended()
                        .map(end -> Cell.words(material.numerals().minute(end)).ordered(end.toEpochMilli()))
                        .orElseGet(() -> Cell.words("–")))
                .words("state", run -> Cell.words(run.published().map(this::state)))
                .whole("files", Run::files)
                .whole("errors", Run::errors)
                .whole("warnings", Run::warnings)
                .write(html, runs);
    }

    private String state(Published state) {
        return material.word("run." + state);
    }
}
