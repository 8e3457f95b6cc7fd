package it.consuntivo.publish.html;

import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.Stage;
import it.consuntivo.domain.score.StageTally;
import it.consuntivo.domain.score.Tally;

/** The few figures that the whole body is known by. */
record KeyFigures(Material material) {
    void write(Html html) {
        html.open("dl", "class", "key");
        material.score().monitoring().ifPresentOrElse(score -> stages(html, score.total()), () -> results(html));
        units(html);
        findings(html);
        html.close();
    }

    private void results(Html html) {
        var score = material.score();
        var rules = material.exercise().rules();
        result(
                html,
                "performance",
                score.performanceTotal().index(),
                score.performanceTotal().tally());
        html.element("dd", material.word("key.expected", material.numerals().percent(rules.expectedResult())));
        html.close();
        result(
                html,
                "ordinary",
                score.ordinaryTotal().ratio(),
                score.ordinaryTotal().tally());
        html.element(
                "dd",
                material.word(
                        "key.minimum",
                        material.numerals().percent(rules.ordinary().minimum())));
        html.close();
        result(
                html,
                "others",
                score.categoryTotal().ratio(),
                score.categoryTotal().tally());
        html.close();
    }

    /** How many objectives need somebody, how many are completed, and how many are on their way. */
    private void stages(Html html, StageTally total) {
        stage(html, "to-look-at", total.toLookAt(), total);
        stage(html, "completed", total.of(Stage.COMPLETED), total);
        stage(html, "on-track", total.of(Stage.ON_TRACK), total);
    }

    private void stage(Html html, String key, int number, StageTally total) {
        figure(html, key, material.numerals().whole(number), material.word("key.of-objectives", total.assigned()));
        html.close();
    }

    private void figure(Html html, String key, String value, String below) {
        html.open("div").element("dt", material.word("key." + key));
        html.element("dd", value, "class", "big").element("dd", below);
    }

    private void result(Html html, String key, Ratio ratio, Tally tally) {
        int counted = material.exercise().rules().denominator().count(tally.assigned(), tally.excluded());
        String percent = ratio.percent().map(material.numerals()::percent).orElse("–");
        String below = tally.assigned() == 0
                ? material.word("key.none-assigned")
                : material.word("key.achieved", tally.achieved(), counted);
        figure(html, key, percent, below);
    }

    private void units(Html html) {
        long accepted = material.score().units().stream()
                .filter(unit -> unit.state() == State.ACCEPTED)
                .count();
        long expected = material.score().units().stream()
                .filter(unit -> unit.state() != State.NOT_EXPECTED)
                .count();
        figure(html, "units", material.word("key.of", accepted, expected), material.word("key.accepted"));
        html.close();
    }

    private void findings(Html html) {
        var findings = material.publication().findings();
        long errors = findings.stream().filter(Finding::isError).count();
        figure(
                html,
                "findings",
                material.numerals().whole(findings.size()),
                material.word("counts", errors, findings.size() - errors));
        html.close();
    }
}
