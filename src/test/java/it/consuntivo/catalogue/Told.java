package it.consuntivo.catalogue;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.ResourceLine;
import it.consuntivo.domain.model.WorkbookFacts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings and facts in the words of the corpus, a line for each fact:
 *
 * <pre>
 * P FIN F1 raggiunto 01/03 4 «Bilancio»        an objective: type, unit, code, outcome, codes, weight
 * O FIN 2 escluso -/- - =0 «Cassa» (delibera)  with a declared result and a reason
 * N FIN 37 1 36                                counts: assigned, excluded, achieved
 * I FIN F1 «Giorni» AT_MOST 30 28              an indicator: objective, name, direction, target, actual
 * R FIN F1 01/03 100.00 90.00 80.00 1.5        resources: allocated, committed, paid, staff
 * </pre>
 */
final class Told {
    private static final Map<Outcome, String> OUTCOMES =
            Map.of(Outcome.ACHIEVED, "raggiunto", Outcome.NOT_ACHIEVED, "non-raggiunto", Outcome.EXCLUDED, "escluso");

    private Told() {}

    /** Such as {@code D11@Dati!F7}; a file as a whole has neither sheet nor cell. */
    static String of(Finding finding) {
        return finding.code().id() + of(finding.origin());
    }

    static String of(Liberty liberty) {
        return liberty.kind() + of(liberty.origin());
    }

    private static String of(Origin origin) {
        return (origin.sheet().isEmpty() ? "" : "@" + origin.sheet())
                + (origin.cell().isEmpty() ? "" : "!" + origin.cell());
    }

    static String of(WorkbookFacts facts) {
        return Stream.of(
                        facts.objectives().stream().map(Told::of),
                        facts.counts().stream().map(Told::of),
                        facts.indicators().stream().map(Told::of),
                        facts.resources().stream().map(Told::of))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String of(Objective objective) {
        return "%s %s %s %s %s/%s %s%s%s%s%s"
                .formatted(
                        objective.type().name().charAt(0),
                        objective.unit(),
                        objective.codeOrNumber(),
                        objective.outcome().map(OUTCOMES::get).orElse("-"),
                        code(objective.mission()),
                        code(objective.programme()),
                        number(objective.weight()),
                        objective
                                .result()
                                .map(result -> " =" + number(objective.result()))
                                .orElse(""),
                        objective.strategicAim().map(aim -> " [" + aim + "]").orElse(""),
                        objective.text().map(text -> " «" + text + "»").orElse(""),
                        note(objective.reason()));
    }

    private static String of(Counts counts) {
        return "N %s %s %s %s%s"
                .formatted(
                        counts.unit(),
                        count(counts.assigned()),
                        count(counts.excluded()),
                        count(counts.achieved()),
                        note(counts.reason()));
    }

    private static String of(Indicator indicator) {
        return "I %s %s «%s» %s %s %s%s"
                .formatted(
                        indicator.unit(),
                        indicator.objective().orElse("-"),
                        indicator.name().orElse("-"),
                        indicator.direction().map(Enum::name).orElse("-"),
                        value(indicator.target()),
                        value(indicator.actual()),
                        note(indicator.note()));
    }

    private static String of(ResourceLine line) {
        return "R %s %s %s/%s %s %s %s %s"
                .formatted(
                        line.unit(),
                        line.objective().orElse("-"),
                        code(line.mission()),
                        code(line.programme()),
                        number(line.allocated()),
                        number(line.committed()),
                        number(line.paid()),
                        number(line.staff()));
    }

    private static String code(Optional<BudgetCode> code) {
        return code.map(BudgetCode::code).orElse("-");
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }

    private static String count(Optional<Integer> count) {
        return count.map(Object::toString).orElse("-");
    }

    private static String value(Optional<IndicatorValue> value) {
        return value.map(IndicatorValue::text).orElse("-");
    }

    private static String note(Optional<String> note) {
        return note.map(text -> " (" + text + ")").orElse("");
    }
}
