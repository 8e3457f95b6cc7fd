package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Decision;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a recorded decision says, as far as it can be understood. */
final class DecisionPaper {
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d/M/uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final Exercise exercise;
    private final Decision decision;

    DecisionPaper(Exercise exercise, Decision decision) {
        this.exercise = exercise;
        this.decision = decision;
    }

    Optional<Unit> unit() {
        return exercise.units().stream()
                .filter(unit -> Words.same(unit.code(), decision.unit()) || Words.same(unit.name(), decision.unit()))
                .findFirst();
    }

    Optional<Code> rule() {
        return Arrays.stream(Code.values())
                .filter(code -> code.id().equalsIgnoreCase(decision.rule()))
                .findFirst();
    }

    Optional<Lift> lift() {
        return rule().flatMap(Lifts::of);
    }

    Optional<LocalDate> day() {
        return DAYS.stream().flatMap(form -> day(form).stream()).findFirst();
    }

    private Optional<LocalDate> day(DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(decision.date(), form));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Why it cannot be followed; empty when it can. A decision for which nobody answers is none. */
    Optional<Finding> fault() {
        if (unit().isEmpty()) {
            return Optional.of(faulty("unit", decision.unit()));
        }
        if (lift().isEmpty()) {
            return Optional.of(faulty("rule", decision.rule()));
        }
        if (day().isEmpty()) {
            return Optional.of(faulty("date", decision.date()));
        }
        if (decision.who().isEmpty()) {
            return Optional.of(faulty("who", ""));
        }
        return decision.reason().isEmpty() ? Optional.of(faulty("reason", "")) : Optional.empty();
    }

    private Finding faulty(String what, String found) {
        return faulty(exercise, decision, what, found);
    }

    static Finding faulty(Exercise exercise, Decision decision, String what, String found) {
        return Finding.of(Code.DECISION_FAULTY, place(exercise, decision), what, found);
    }

    /** The row of the file, which has no sheets. */
    static Origin place(Exercise exercise, Decision decision) {
        return new Origin(exercise.name() + "/decisioni.csv", "", "A" + decision.line());
    }
}
