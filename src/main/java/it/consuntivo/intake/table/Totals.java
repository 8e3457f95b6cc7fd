package it.consuntivo.intake.table;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.value.OutcomeWord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the totals that people write under a table against its rows. A total may be of all rows so far or of those since
 * the last one; weights and results may differ by what rounding each row can take away.
 */
final class Totals {
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<TableKind, List<Field>> ADDED = Map.of(
            TableKind.OBJECTIVES, List.of(Field.WEIGHT, Field.RESULT),
            TableKind.COUNTS, List.of(Field.ASSIGNED, Field.EXCLUDED, Field.ACHIEVED),
            TableKind.INDICATORS, List.of(),
            TableKind.RESOURCES, List.of(Field.ALLOCATED, Field.COMMITTED, Field.PAID, Field.STAFF));

    private final Table table;
    private final List<Line> all = new ArrayList<>();
    private final List<Line> sinceLast = new ArrayList<>();

    Totals(Table table) {
        this.table = table;
    }

    void add(Line line) {
        all.add(line);
        sinceLast.add(line);
    }

    List<Finding> check(Line total) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : ADDED.getOrDefault(table.kind(), List.of())) {
            total.cell(field)
                    .flatMap(cell -> number(total, cell).flatMap(written -> compare(total, field, cell, written)))
                    .ifPresent(findings::add);
        }
        if (!total.isPercentage()) {
            sinceLast.clear();
        }
        return findings;
    }

    private Optional<Finding> compare(Line total, Field field, Cell cell, BigDecimal written) {
        if (total.isPercentage()) {
            return percentageDiffers(written)
                    ? Optional.of(differs(field, cell, written, percentages().get(0)))
                    : Optional.empty();
        }
        boolean agrees = agrees(field, written, all) || agrees(field, written, sinceLast);
        return agrees ? Optional.empty() : Optional.of(differs(field, cell, written, sum(field, all)));
    }

    private boolean agrees(Field field, BigDecimal written, List<Line> lines) {
        BigDecimal gap = written.subtract(sum(field, lines)).abs();
        BigDecimal allowed = table.kind() == TableKind.OBJECTIVES
                ? ROUNDING.multiply(BigDecimal.valueOf(Math.max(1, lines.size())))
                : BigDecimal.ZERO;
        return gap.compareTo(allowed) <= 0;
    }

    private BigDecimal sum(Field field, List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.cell(field).flatMap(cell -> number(line, cell)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The number of a cell; what cannot be read has been told where the row was read. */
    private Optional<BigDecimal> number(Line line, Cell cell) {
        return new LineReader(table, line).number(cell);
    }

    private boolean percentageDiffers(BigDecimal written) {
        return percentages().stream()
                .noneMatch(percent -> percent.subtract(written).abs().compareTo(ROUNDING) <= 0);
    }

    /** The percentage achieved, of the objectives that count net and gross. */
    private List<BigDecimal> percentages() {
        long achieved = number(Outcome.ACHIEVED);
        long net = all.size() - number(Outcome.EXCLUDED);
        return List.of(percent(achieved, net), percent(achieved, all.size()));
    }

    private static BigDecimal percent(long part, long whole) {
        return HUNDRED.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(Math.max(1, whole)), 2, RoundingMode.HALF_UP);
    }

    private long number(Outcome wanted) {
        return all.stream()
                .filter(line -> outcome(line).equals(Optional.of(wanted)))
                .count();
    }

    private Optional<Outcome> outcome(Line line) {
        return line.cell(Field.OUTCOME)
                .flatMap(cell -> OutcomeWord.parse(cell.text()))
                .or(() -> line.cell(Field.RESULT)
                        .flatMap(cell -> number(line, cell))
                        .map(result -> result.signum() > 0 ? Outcome.ACHIEVED : Outcome.NOT_ACHIEVED));
    }

    private Finding differs(Field field, Cell cell, BigDecimal written, BigDecimal reckoned) {
        return Finding.of(
                Code.TOTAL_DIFFERS,
                table.at(cell),
                table.heading(field),
                LineReader.shown(written),
                LineReader.shown(reckoned));
    }
}
