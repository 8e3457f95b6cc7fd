package it.consuntivo.domain.score;

import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.check.ReadWorkbook;
import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A body whose units declare whatever they like.
 *
 * @param minimum percent that ordinary objectives have to reach
 * @param rows what its units declare, by unit
 */
record AnyBody(Denominator denominator, int minimum, List<Row> rows) {
    private static final int UNITS = 4;

    /**
     * An objective as its unit declares it.
     *
     * @param type P, A or O
     * @param programme mission and programme
     */
    record Row(int unit, int number, String type, Outcome outcome, String programme) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "objective; unit=U%d; code=U%d-%d; type=%s; category=%s; text=Testo %d; outcome=%s; reason=Causa;"
                            + " mission=%s; programme=%s",
                    unit,
                    unit,
                    number,
                    type,
                    type.equals("A") ? "C" + number % 2 : "-",
                    number,
                    outcome,
                    programme.substring(0, 2),
                    programme.substring(2));
        }

        Row with(Outcome other) {
            return new Row(unit, number, type, other, programme);
        }
    }

    static Arbitrary<AnyBody> arbitrary() {
        Arbitrary<List<Declaration>> declarations = Combinators.combine(
                        Arbitraries.integers().between(1, UNITS),
                        Arbitraries.of("P", "A", "O"),
                        Arbitraries.of(Outcome.ACHIEVED, Outcome.NOT_ACHIEVED, Outcome.EXCLUDED),
                        Arbitraries.of("0103", "0112", "1201"))
                .as(Declaration::new)
                .list()
                .ofMaxSize(60);
        return Combinators.combine(
                        Arbitraries.of(Denominator.class),
                        Arbitraries.integers().between(0, 100),
                        declarations)
                .as((denominator, minimum, all) -> new AnyBody(denominator, minimum, numbered(all)));
    }

    private record Declaration(int unit, String type, Outcome outcome, String programme) {}

    private static List<Row> numbered(List<Declaration> all) {
        List<Row> rows = new ArrayList<>();
        for (Declaration each : all) {
            rows.add(new Row(each.unit(), rows.size() + 1, each.type(), each.outcome(), each.programme()));
        }
        return rows;
    }

    AnyBody with(List<Row> other) {
        return new AnyBody(denominator, minimum, other);
    }

    /** Assigns to each unit as many objectives as it declares. */
    Exercise exercise() {
        String units = IntStream.rangeClosed(1, UNITS)
                .mapToObj(unit -> "unit U" + unit + "; performance=" + count(unit, "P") + "; other=" + count(unit, "A")
                        + "; ordinary=" + count(unit, "O"))
                .collect(Collectors.joining("\n"));
        return GivenExercise.of(
                units + "\ncategory C0\ncategory C1\nrules; denominator=" + denominator + "; minimum=" + minimum);
    }

    private long count(int unit, String type) {
        return rows.stream()
                .filter(row -> row.unit() == unit && row.type().equals(type))
                .count();
    }

    /** Each unit in a workbook of its own, those with nothing to declare in none. */
    List<ReadWorkbook> workbooks() {
        Map<Integer, List<Row>> byUnit = new TreeMap<>(rows.stream().collect(Collectors.groupingBy(Row::unit)));
        return byUnit.entrySet().stream()
                .map(unit -> workbook("u" + unit.getKey() + ".xlsx", unit.getValue()))
                .toList();
    }

    static ReadWorkbook workbook(String name, List<Row> rows) {
        return GivenWorkbook.of(name, rows.stream().map(Row::line).collect(Collectors.joining("\n")));
    }

    BodyScore score() {
        return score(workbooks());
    }

    BodyScore score(List<ReadWorkbook> folder) {
        return new BodyScorer(exercise(), new BodyCheck(exercise()).assess(folder)).score();
    }
}
