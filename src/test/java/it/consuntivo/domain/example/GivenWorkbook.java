package it.consuntivo.domain.example;

import it.consuntivo.domain.check.ReadWorkbook;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.Counts;
import it.consuntivo.domain.model.Cover;
import it.consuntivo.domain.model.Cover.Stated;
import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.Progress;
import it.consuntivo.domain.model.ResourceLine;
import it.consuntivo.domain.model.SourceRow;
import it.consuntivo.domain.model.Version;
import it.consuntivo.domain.model.WorkbookFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A workbook as it was read. Each line is a row of the sheet {@code Dati}, the first of them row 1; an objective is of
 * unit FIN, of the performance plan and achieved (unless its line has a state) unless its line says otherwise, and its code is F and the row.
 * {@code sheet=Altri; row=7} puts a row elsewhere.
 */
public final class GivenWorkbook {
    private static final List<Field> OBJECTIVE = List.of(
            Field.CODE,
            Field.UNIT,
            Field.TYPE,
            Field.CATEGORY,
            Field.MISSION,
            Field.PROGRAMME,
            Field.STRATEGIC_AIM,
            Field.TEXT,
            Field.WEIGHT,
            Field.OUTCOME,
            Field.RESULT,
            Field.REASON,
            Field.STATE,
            Field.CORRECTIVE_ACTION);
    private static final List<Field> COUNTS =
            List.of(Field.UNIT, Field.ASSIGNED, Field.EXCLUDED, Field.ACHIEVED, Field.REASON, Field.MINIMUM);
    private static final List<Field> INDICATOR =
            List.of(Field.CODE, Field.INDICATOR, Field.DIRECTION, Field.TARGET_VALUE, Field.ACTUAL_VALUE);
    private static final List<Field> RESOURCE = List.of(
            Field.CODE, Field.MISSION, Field.PROGRAMME, Field.ALLOCATED, Field.COMMITTED, Field.PAID, Field.STAFF);

    private final String name;
    private final List<Objective> objectives = new ArrayList<>();
    private final List<Counts> counts = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<ResourceLine> resources = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final TreeSet<String> units = new TreeSet<>();
    private Cover cover = Cover.EMPTY;
    private InputFile file;
    private boolean ignored;

    private GivenWorkbook(String name) {
        this.name = name;
        this.file = file(new Saying(0, "file", "", Map.of()));
    }

    public static ReadWorkbook of(String name, String lines) {
        var given = new GivenWorkbook(name);
        Saying.all(lines).forEach(given::take);
        return given.read();
    }

    private void take(Saying saying) {
        switch (saying.kind()) {
            case "objective" -> objectives.add(objective(saying));
            case "counts" -> counts.add(counts(saying));
            case "indicator" -> indicators.add(indicator(saying));
            case "resource" -> resources.add(resource(saying));
            case "cover" -> cover = cover(saying);
            case "file" -> file = file(saying);
            case "ignored" -> ignored = true;
            case "found" -> findings.add(finding(saying));
            default -> throw new IllegalArgumentException("A workbook has no " + saying.kind());
        }
    }

    private InputFile file(Saying saying) {
        return new InputFile(
                name,
                1,
                Instant.parse(saying.word("changed").orElse("2025-01-01") + "T00:00:00Z"),
                saying.word("bytes", name).orElse(""));
    }

    private Cover cover(Saying saying) {
        return new Cover(
                saying.word("body").map(body -> stated(saying, body)).stream().toList(),
                saying.count("year").map(year -> stated(saying, year)).stream().toList(),
                saying.oneOf(Phase.class, "phase", "-").map(phase -> stated(saying, phase)),
                saying.word("version").map(Version::new),
                saying.word("date").map(LocalDate::parse));
    }

    private <T> Stated<T> stated(Saying saying, T value) {
        return new Stated<>(value, new Origin(name, "Dati", "B" + saying.line()));
    }

    private Finding finding(Saying saying) {
        Finding finding = Finding.of(
                Code.valueOf(saying.subject()),
                new Origin(name, "Dati", saying.word("cell").orElse("")));
        return saying.word("unit").map(finding::about).orElse(finding);
    }

    private Objective objective(Saying saying) {
        return new Objective(
                unit(saying),
                saying.word("code", "F" + saying.line()),
                number(saying),
                saying.type(),
                saying.word("category"),
                code(saying, "mission", saying.type() == ObjectiveType.PERFORMANCE ? "01" : "-"),
                code(saying, "programme", saying.type() == ObjectiveType.PERFORMANCE ? "03" : "-"),
                saying.word("aim", "Fine"),
                saying.word("text", "Testo " + saying.line()),
                saying.number("weight"),
                saying.oneOf(Outcome.class, "outcome", saying.word("state").isPresent() ? "-" : "ACHIEVED"),
                saying.number("result"),
                saying.word("reason"),
                saying.oneOf(Progress.class, "state", "-"),
                saying.word("action"),
                source(saying, OBJECTIVE));
    }

    private int number(Saying saying) {
        long before = objectives.stream()
                .filter(other -> other.unit().equals(unit(saying)) && other.type() == saying.type())
                .count();
        return (int) before + 1;
    }

    private Counts counts(Saying saying) {
        return new Counts(
                unit(saying),
                saying.count("assigned"),
                saying.count("excluded"),
                saying.count("achieved"),
                saying.number("minimum"),
                saying.word("reason"),
                source(saying, COUNTS));
    }

    private Indicator indicator(Saying saying) {
        return new Indicator(
                unit(saying),
                saying.word("of"),
                saying.word("name", "Giorni"),
                saying.word("measure"),
                saying.oneOf(Direction.class, "direction", "AT_LEAST"),
                saying.word("previous").map(GivenWorkbook::value),
                saying.word("target").map(GivenWorkbook::value),
                saying.word("actual").map(GivenWorkbook::value),
                saying.word("note"),
                source(saying, INDICATOR));
    }

    /** A value written in its canonical form. */
    private static IndicatorValue value(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return IndicatorValue.of(LocalDate.parse(text));
        }
        if (text.matches("true|false")) {
            return IndicatorValue.of(Boolean.parseBoolean(text));
        }
        return text.matches("-?[\\d.]+") ? IndicatorValue.of(new BigDecimal(text)) : IndicatorValue.ofWords(text);
    }

    private ResourceLine resource(Saying saying) {
        return new ResourceLine(
                unit(saying),
                Optional.empty(),
                code(saying, "mission", "01"),
                code(saying, "programme", "03"),
                saying.number("allocated"),
                saying.number("committed"),
                saying.number("paid"),
                saying.number("staff"),
                source(saying, RESOURCE));
    }

    /** A code of the budget with the label in brackets, if any: {@code 01[Servizi]}. */
    private static Optional<BudgetCode> code(Saying saying, String key, String usual) {
        return saying.word(key, usual)
                .map(word -> new BudgetCode(
                        word.substring(0, 2),
                        Optional.of(word.substring(2).replaceAll("[\\[\\]]", ""))
                                .filter(label -> !label.isEmpty())));
    }

    private String unit(Saying saying) {
        String unit = saying.word("unit").orElse("FIN");
        units.add(unit);
        return unit;
    }

    private SourceRow source(Saying saying, List<Field> fields) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        fields.stream()
                .filter(field -> !saying.word("without").stream()
                        .flatMap(names -> Stream.of(names.split(",", -1)))
                        .toList()
                        .contains(field.name()))
                .forEach(field -> columns.put(field, Character.toString('A' + fields.indexOf(field))));
        return new SourceRow(
                name, saying.word("sheet").orElse("Dati"), saying.count("row").orElse(saying.line()), columns);
    }

    private ReadWorkbook read() {
        var facts = new WorkbookFacts(cover, List.copyOf(units), objectives, counts, indicators, resources);
        return new ReadWorkbook(file, ignored, facts, findings);
    }
}
