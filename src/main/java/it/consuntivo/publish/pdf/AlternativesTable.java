package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.model.Rules.BelowMinimum;
import it.consuntivo.domain.score.Alternatives;
import it.consuntivo.domain.score.Alternatives.Thresholds;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the other rules would give: for each rule what is in force, what else could be, and what either comes to. Whoever
 * reads a percentage can see how much of it is the rule's doing.
 */
final class AlternativesTable {
    private final Account account;
    private final Alternatives alternatives;
    private final Grid grid = new Grid(
            ReportTexts.of("alternatives.table"),
            Column.words("Regola", 18),
            Column.words("Riguarda", 28),
            Column.figures("Con la regola in vigore", 27),
            Column.figures("Con l’alternativa", 27));

    AlternativesTable(Account account) {
        this.account = account;
        this.alternatives = new Alternatives(account.exercise(), account.score());
    }

    void write(Book book) {
        Grid filled = grid();
        if (filled.isEmpty()) {
            book.text(ReportTexts.of("alternatives.none"));
        } else {
            book.grid(filled);
        }
    }

    /** Without a row where nothing was assigned. */
    Grid grid() {
        denominators();
        weights();
        rounding();
        alternatives.belowMinimum().forEach(this::belowMinimum);
        thresholds();
        return grid;
    }

    private void denominators() {
        List<Group> groups = Group.of(account.score());
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            Optional<Ratio> other = i == 0
                    ? alternatives.indexUnderOtherDenominator()
                    : Optional.of(group.tally().ratio(alternatives.otherDenominator()));
            if (!group.tally().isEmpty()) {
                row(
                        "denominator",
                        group.name(),
                        percent(group.result(), name(rules().denominator())),
                        other.map(ratio -> percent(ratio, name(alternatives.otherDenominator())))
                                .orElseGet(() -> Entry.of(Italian.NOT_DETERMINED)
                                        .followed(ReportTexts.of("alternatives.unknown"))));
            }
        }
    }

    private void weights() {
        Group plan = Group.of(account.score()).get(0);
        boolean uniform = rules().weights() == Rules.Weighting.UNIFORM;
        alternatives
                .indexUnderOtherWeighting()
                .ifPresent(other -> row(
                        "weights",
                        plan.name(),
                        percent(
                                plan.result(),
                                ReportTexts.of(uniform ? "alternatives.uniform" : "alternatives.declared")),
                        percent(other, ReportTexts.of(uniform ? "alternatives.declared" : "alternatives.uniform"))));
    }

    private void rounding() {
        Optional<BigDecimal> exact = account.score().performanceTotal().index().percent();
        alternatives
                .sumOfPrintedResults()
                .flatMap(sum -> exact.map(index -> List.of(index, sum)))
                .ifPresent(both -> row(
                        "rounding",
                        Group.of(account.score()).get(0).name(),
                        figure(both.get(0), ReportTexts.of("alternatives.exact")),
                        figure(both.get(1), ReportTexts.of("alternatives.printed"))));
    }

    private void belowMinimum(OrdinaryRow unit) {
        BelowMinimum inForce = rules().ordinary().belowMinimum();
        alternatives
                .otherPolicies()
                .forEach(other ->
                        row("below", account.unit(unit.unit()), evaluation(unit, inForce), evaluation(unit, other)));
    }

    private static Entry evaluation(OrdinaryRow unit, BelowMinimum policy) {
        String mark = Alternatives.evaluation(unit, policy)
                .map(Italian::decimal)
                .orElse(ReportTexts.of("alternatives.undecided"));
        return Entry.of(mark).followed(ReportTexts.of("alternatives.below." + policy));
    }

    private void thresholds() {
        Thresholds held = alternatives.thresholds();
        if (held.held() > 0) {
            String what = ReportTexts.counted("alternatives.held", held.held());
            row("thresholds", what, reached(held.reached(), "exactly"), reached(held.reachedAsPrinted(), "asPrinted"));
        }
    }

    private static Entry reached(int number, String how) {
        return Entry.of(ReportTexts.counted("alternatives.reached", number))
                .followed(ReportTexts.of("alternatives." + how));
    }

    private void row(String rule, String about, Entry inForce, Entry other) {
        grid.row(List.of(Entry.of(ReportTexts.of("alternatives." + rule)), Entry.of(about), inForce, other));
    }

    private static Entry percent(Ratio ratio, String how) {
        return Entry.of(Italian.percent(ratio.percent())).followed(how);
    }

    private static Entry figure(BigDecimal figure, String how) {
        return Entry.of(Italian.percent(figure)).followed(how);
    }

    private static String name(Denominator denominator) {
        return ReportTexts.of("alternatives." + denominator);
    }

    private Rules rules() {
        return account.exercise().rules();
    }
}
