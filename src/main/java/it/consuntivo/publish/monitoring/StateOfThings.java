package it.consuntivo.publish.monitoring;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.score.MonitoringScore;
import it.consuntivo.domain.score.MonitoringScore.MonitoredObjective;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.pdf.Italian;
import it.consuntivo.publish.text.Bundle;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the report tells of, with its words. */
final class StateOfThings {
    private final Publication publication;
    private final MonitoringScore score;
    private final Bundle words = new Bundle(StateOfThings.class, "monitoring", Language.IT);

    StateOfThings(Publication publication) {
        this.publication = publication;
        this.score = publication.score().monitoring().orElseThrow();
    }

    Publication publication() {
        return publication;
    }

    Exercise exercise() {
        return publication.exercise();
    }

    MonitoringScore score() {
        return score;
    }

    String say(String key, Object... values) {
        return words.filled(key, values);
    }

    /** The day of which the state is told or, where the exercise names none, the year. */
    String at() {
        return exercise()
                .report()
                .date()
                .map(day -> say("at", Italian.date(day)))
                .orElseGet(() -> say("at.unknown", Integer.toString(exercise().year())));
    }

    String unit(String code) {
        return exercise().unit(code).map(Unit::name).orElse(code);
    }

    String unit(Optional<String> code) {
        return code.map(this::unit).orElseGet(() -> say("whole"));
    }

    /** The unit's objectives of that kind, in the order of every table. */
    List<MonitoredObjective> objectives(String unit, Predicate<MonitoredObjective> which) {
        return score.objectives().stream()
                .filter(objective -> objective.unit().equals(unit))
                .filter(which)
                .toList();
    }

    /** A value as it is printed; a dash where there is none. */
    String value(Optional<IndicatorValue> value) {
        return value.map(this::value).orElse("–");
    }

    private String value(IndicatorValue value) {
        return switch (value.kind()) {
            case NUMBER -> Italian.plain(value.number().orElseThrow());
            case DATE -> Italian.shortDate(value.day().orElseThrow());
            case YES_NO -> say("yes." + value.text());
            case WORDS -> value.text();
        };
    }
}
