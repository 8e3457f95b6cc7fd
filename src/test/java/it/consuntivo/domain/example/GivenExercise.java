package it.consuntivo.domain.example;

import it.consuntivo.domain.model.Decision;
import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.MissionCatalogue;
import it.consuntivo.domain.model.MissionCatalogue.Entry;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.OpenData;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.model.Unit;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An exercise of the Comune di Esempio for 2024, with the usual rules: {@code unit FIN; performance=2},
 * {@code plan FIN; code=F1; type=O}, {@code category MINPEG}, {@code rules; weights=DECLARED; denominator=GROSS},
 * {@code interim}, {@code past 2023; assigned=4; achieved=3} (of the performance plan), {@code open; licence=CC0_1_0}, {@code alias Peso; name=Punti}, {@code decision FIN; objective=F1; rule=D12; value=sì}.
 */
public final class GivenExercise {
    private static final MissionCatalogue CATALOGUE = new MissionCatalogue(
            2024,
            List.of(
                    new Entry("01", "Servizi istituzionali", "03", "Gestione economica", false),
                    new Entry("01", "Servizi istituzionali", "12", "Politica regionale", true),
                    new Entry("12", "Diritti sociali", "01", "Interventi per l'infanzia", false)));

    private final List<Unit> units = new ArrayList<>();
    private final List<PlannedObjective> plan = new ArrayList<>();
    private final List<Exercise.Category> categories = new ArrayList<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Exercise.PreviousYear> previousYears = new ArrayList<>();
    private Phase phase = Phase.FINAL;
    private Optional<OpenData> openData = Optional.empty();
    private Rules rules = rules(new Saying(0, "rules", "", Map.of()));

    private GivenExercise() {}

    public static Exercise of(String lines) {
        var given = new GivenExercise();
        Saying.all(lines).forEach(given::take);
        return given.exercise();
    }

    private void take(Saying saying) {
        switch (saying.kind()) {
            case "unit" -> units.add(unit(saying));
            case "plan" -> plan.add(planned(saying));
            case "category" ->
                categories.add(new Exercise.Category(
                        saying.subject(), saying.word("name").orElse("Nome di " + saying.subject())));
            case "alias" ->
                aliases.put(saying.subject(), List.of(saying.word("name").orElseThrow()));
            case "rules" -> rules = rules(saying);
            case "past" -> previousYears.add(previousYear(saying));
            case "interim" -> phase = Phase.INTERIM;
            case "open" -> openData = Optional.of(open(saying));
            case "decision" -> decisions.add(decision(saying));
            default -> throw new IllegalArgumentException("An exercise has no " + saying.kind());
        }
    }

    private static OpenData open(Saying saying) {
        return new OpenData(
                saying.oneOf(OpenData.Licence.class, "licence", "CC_BY_4_0").orElseThrow(),
                "c_x001",
                "ufficio@comune.example",
                URI.create("https://www.comune.example/dati"));
    }

    private static Exercise.PreviousYear previousYear(Saying saying) {
        return new Exercise.PreviousYear(
                Integer.parseInt(saying.subject()),
                saying.count("assigned").orElse(0),
                saying.count("achieved").orElse(0),
                0,
                0,
                0,
                0);
    }

    private static Decision decision(Saying saying) {
        return new Decision(
                saying.line(),
                saying.subject(),
                saying.word("objective").orElse(""),
                saying.word("rule").orElse(""),
                saying.word("value").orElse(""),
                saying.word("who", "Segretario").orElse(""),
                saying.word("date", "2025-05-02").orElse(""),
                saying.word("reason", "Nota 12").orElse(""));
    }

    private static Unit unit(Saying saying) {
        Map<ObjectiveType, Integer> assigned = new EnumMap<>(ObjectiveType.class);
        saying.count("performance").ifPresent(number -> assigned.put(ObjectiveType.PERFORMANCE, number));
        saying.count("other").ifPresent(number -> assigned.put(ObjectiveType.OTHER_STRATEGIC, number));
        saying.count("ordinary").ifPresent(number -> assigned.put(ObjectiveType.ORDINARY, number));
        return new Unit(
                saying.subject(),
                saying.word("name").orElse("Servizio " + saying.subject()),
                Unit.Kind.SECTOR,
                saying.word("alias").stream().toList(),
                assigned);
    }

    private PlannedObjective planned(Saying saying) {
        int before = (int) plan.stream()
                .filter(other -> other.unit().equals(saying.subject()) && other.type() == saying.type())
                .count();
        return new PlannedObjective(
                saying.subject(),
                saying.word("code"),
                before + 1,
                saying.type(),
                saying.word("category"),
                saying.word("mission"),
                saying.word("programme"),
                saying.word("aim"),
                saying.word("text").orElse("Pianificato " + (before + 1)),
                saying.number("weight"));
    }

    private static Rules rules(Saying saying) {
        return new Rules(
                saying.oneOf(Rules.Weighting.class, "weights", "UNIFORM").orElseThrow(),
                saying.oneOf(Denominator.class, "denominator", "NET").orElseThrow(),
                saying.number("expected").orElse(BigDecimal.valueOf(90)),
                new Rules.Ordinary(
                        BigDecimal.valueOf(100),
                        saying.number("minimum").orElse(BigDecimal.valueOf(85)),
                        saying.oneOf(Rules.BelowMinimum.class, "below", "UNDECIDED")
                                .orElseThrow()));
    }

    private Exercise exercise() {
        return new Exercise(
                "esempio",
                "Comune di Esempio",
                2024,
                phase,
                Optional.empty(),
                plan,
                rules,
                units,
                categories,
                List.of(),
                previousYears,
                aliases,
                new Exercise.Report(
                        Optional.empty(),
                        openData.map(any -> LocalDate.of(2025, 6, 30)),
                        Exercise.Report.Status.DRAFT,
                        Optional.empty(),
                        Map.of()),
                new Exercise.Output(Exercise.Output.Dialect.IT, Exercise.Output.Language.IT),
                openData,
                CATALOGUE,
                decisions,
                "");
    }
}
