package it.consuntivo.intake.facts;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.Told;
import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Outcome;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** What reading a drawn workbook gives, each kind of fact on lines of text. */
record Reading(WorkbookReading reading) {
    private static final String REGISTER =
            """
                    unit FIN; name=Servizi finanziari; alias=Ragioneria
                    unit TEC; name=Servizi tecnici
                    category MINPEG; name=Percentuale minima
                    alias Peso; name=Punti
                    alias Raggiunto; name=Fatto
                    """;
    private static final Exercise EXERCISE = GivenExercise.of(REGISTER);
    private static final Exercise INTERIM = GivenExercise.of("interim\n" + REGISTER);

    static Reading of(String drawing) {
        return new Reading(new FactsReader(EXERCISE).read("w.xlsx", GivenGrid.of(drawing)));
    }

    /** The same during the year. */
    static Reading interim(String drawing) {
        return new Reading(new FactsReader(INTERIM).read("w.xlsx", GivenGrid.of(drawing)));
    }

    /** The states alone, one for each row: the state, or the outcome of one that was excluded. */
    String states() {
        return reading.facts().objectives().stream()
                .map(objective -> objective
                        .progress()
                        .map(Enum::name)
                        .or(() -> objective.outcome().map(Enum::name))
                        .orElse("-"))
                .collect(Collectors.joining(" "));
    }

    String findings() {
        return Told.all(reading.findings());
    }

    /** Each objective as {@code 3 FIN F1 P 01/03 aim: text, weight, outcome, result, reason}, first its row. */
    String objectives() {
        return reading.facts().objectives().stream().map(Reading::told).collect(Collectors.joining("\n"));
    }

    private static String told(Objective objective) {
        return "%d %s %s %s %s/%s %s: %s, %s, %s, %s, %s"
                .formatted(
                        objective.source().row(),
                        objective.unit(),
                        objective.codeOrNumber(),
                        objective.type().name().charAt(0)
                                + objective.category().map(c -> " " + c).orElse(""),
                        code(objective.mission()),
                        code(objective.programme()),
                        objective.strategicAim().orElse("-"),
                        objective.text().orElse("-"),
                        number(objective.weight()),
                        objective.outcome().map(Outcome::name).orElse("-"),
                        number(objective.result()),
                        objective.reason().orElse("-"));
    }

    /** The outcomes alone, one for each row. */
    String outcomes() {
        return reading.facts().objectives().stream()
                .map(objective -> objective.outcome().map(Outcome::name).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    String counts() {
        return reading.facts().counts().stream()
                .map(each -> "%d %s %s %s %s, %s"
                        .formatted(
                                each.source().row(),
                                each.unit(),
                                each.assigned().map(Object::toString).orElse("-"),
                                each.excluded().map(Object::toString).orElse("-"),
                                each.achieved().map(Object::toString).orElse("-"),
                                each.reason().orElse("-")))
                .collect(Collectors.joining("\n"));
    }

    String indicators() {
        return reading.facts().indicators().stream()
                .map(each -> "%s %s %s (%s) %s %s %s, %s"
                        .formatted(
                                each.unit(),
                                each.objective().orElse("-"),
                                each.name().orElse("-"),
                                each.measure().orElse("-"),
                                each.direction().map(Enum::name).orElse("-"),
                                each.target().map(IndicatorValue::text).orElse("-"),
                                each.actual().map(IndicatorValue::text).orElse("-"),
                                each.note().orElse("-")))
                .collect(Collectors.joining("\n"));
    }

    String resources() {
        return reading.facts().resources().stream()
                .map(each -> "%s %s %s/%s %s %s %s %s"
                        .formatted(
                                each.unit(),
                                each.objective().orElse("-"),
                                code(each.mission()),
                                code(each.programme()),
                                number(each.allocated()),
                                number(each.committed()),
                                number(each.paid()),
                                number(each.staff())))
                .collect(Collectors.joining("\n"));
    }

    private static String code(Optional<BudgetCode> code) {
        return code.map(BudgetCode::code).orElse("-");
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }
}
