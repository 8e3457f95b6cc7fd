package it.consuntivo.publish.html;

import it.consuntivo.domain.check.DecisionUse;
import it.consuntivo.domain.finding.Code;
import java.util.List;
import java.util.Optional;

/** Who let through what a rule would have refused, and why. */
record DecisionsSection(Material material) implements Section {
    @Override
    public String id() {
        return "decisions";
    }

    @Override
    public void write(Html html) {
        List<DecisionUse> decisions = material.publication().decisions();
        if (decisions.isEmpty()) {
            html.element("p", material.word("decisions.none"));
            return;
        }
        new HtmlTable<DecisionUse>(material, "decisions")
                .words(
                        "unit",
                        use -> Cell.words(material.unit(
                                use.lifted().unit().orElse(use.decision().unit()))))
                .words("objective", use -> Cell.words(Optional.of(use.decision().objective())))
                .words("lifted", use -> lifted(use).asLong())
                .words("value", use -> Cell.words(Optional.of(use.decision().value())))
                .words(
                        "who",
                        use -> Cell.followed(
                                use.decision().who(), use.decision().date()))
                .words("reason", use -> Cell.folded(use.decision().reason(), ""))
                .write(html, decisions);
    }

    private Cell lifted(DecisionUse use) {
        Code code = use.lifted().code();
        return Cell.followed(
                code.id() + " – " + material.findings().title(code),
                material.findings().message(use.lifted()));
    }
}
