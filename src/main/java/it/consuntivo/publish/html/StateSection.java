package it.consuntivo.publish.html;

import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.finding.Code;
import java.util.List;

/** Whether the results are final and, if they are not, whose part is missing: the first thing that everybody asks. */
record StateSection(Material material) {
    /** So many can be seen at one look. */
    private static final int MOST_AT_ONCE = 12;

    void write(Html html) {
        String state = material.score().isFinal() ? "final" : "provisional";
        html.open("section", "id", "state", "class", "state " + state, "aria-labelledby", "state-title");
        html.element("h2", material.word("state." + state), "id", "state-title");
        html.element("p", sentence(), "class", "lead");
        if (!material.score().isFinal()) {
            missing(html);
        }
        new KeyFigures(material).write(html);
        html.close();
    }

    private List<UnitStanding> gaps() {
        return material.score().units().stream()
                .filter(unit -> unit.state().leavesAGap())
                .toList();
    }

    private String sentence() {
        int expected = (int) material.score().units().stream()
                .filter(unit -> unit.state() != UnitStanding.State.NOT_EXPECTED)
                .count();
        return gaps().isEmpty()
                ? material.word("state.complete", expected)
                : material.word("state.incomplete", gaps().size(), expected);
    }

    private void missing(Html html) {
        List<UnitStanding> gaps = gaps();
        int atOnce = gaps.size() <= MOST_AT_ONCE + 1 ? gaps.size() : MOST_AT_ONCE;
        html.open("div", "class", "missing");
        if (material.publication().findings().stream().anyMatch(finding -> finding.code() == Code.WEIGHTS_NOT_WHOLE)) {
            html.element("p", material.word("missing.weights"));
        }
        units(html, gaps.subList(0, atOnce));
        if (atOnce < gaps.size()) {
            html.open("details").element("summary", material.word("missing.others", gaps.size() - atOnce));
            units(html, gaps.subList(atOnce, gaps.size()));
            html.close();
        }
        html.close();
    }

    private void units(Html html, List<UnitStanding> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        html.open("ul");
        for (UnitStanding unit : gaps) {
            html.open("li").element("strong", material.unit(unit.unit()));
            html.text(" – " + material.word("missing." + unit.state())).close();
        }
        html.close();
    }
}
