package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Holds the totals that people write under a table against its rows. A total may be of all rows so far or of those since
 * the last one; weights and results may differ by what rounding each row can take away.
 */
final class Totals {
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");
    private static final Map<TableKind, List<Field>> ADDED = Map.of(
            TableKind.OBJECTIVES, List.of(Field.WEIGHT, Field.RESULT),
            TableKind.COUNTS, List.of(Field.ASSIGNED, Field.EXCLUDED, Field.ACHIEVED),
            TableKind.INDICATORS, List.of(),
            TableKind.RESOURCES, List.of(Field.ALLOCATED, Field.COMMITTED, Field.PAID, Field.STAFF));

    private final Table table;
    private final ColumnSums sums;
    private final List<Line> all = new ArrayList<>();
    private final List<Line> sinceLast = new ArrayList<>();

    Totals(Table table) {
        this.table = table;
        this.sums = new ColumnSums(table);
    }

    void add(Line line) {
        all.add(line);
        sinceLast.add(line);
    }

    List<Finding> check(Line total) {
        if (total.isPercentage()) {
            return found(total, new AchievedPercentage(table, all).fields(), this::percentageDiffers);
        }
        if (!total.isSumOfRows()) {
            return List.of();
        }
        List<Finding> findings = found(total, ADDED.getOrDefault(table.kind(), List.of()), this::sumDiffers);
        sinceLast.clear();
        return findings;
    }

    private List<Finding> found(
            Line total, List<Field> fields, BiFunction<Field, BigDecimal, Optional<BigDecimal>> differs) {
        return fields.stream()
                .flatMap(
                        field -> total.cell(field).stream().flatMap(cell -> sums.number(total, cell).stream()
                                .flatMap(written -> differs
                                        .apply(field, written)
                                        .map(reckoned -> differs(field, cell, written, reckoned))
                                        .stream())))
                .toList();
    }

    /** The sum of the rows, if another is written. */
    private Optional<BigDecimal> sumDiffers(Field field, BigDecimal written) {
        boolean agrees = agrees(field, written, all) || agrees(field, written, sinceLast);
        return agrees ? Optional.empty() : Optional.of(sums.sum(field, all));
    }

    /** The percentage achieved, if another is written. */
    private Optional<BigDecimal> percentageDiffers(Field field, BigDecimal written) {
        List<BigDecimal> accepted = new AchievedPercentage(table, all).accepted();
        return accepted.stream()
                        .anyMatch(percent -> percent.subtract(written).abs().compareTo(ROUNDING) <= 0)
                ? Optional.empty()
                : Optional.of(accepted.get(0));
    }

    private boolean agrees(Field field, BigDecimal written, List<Line> lines) {
        BigDecimal gap = written.subtract(sums.sum(field, lines)).abs();
        BigDecimal allowed = table.kind() == TableKind.OBJECTIVES
                ? ROUNDING.multiply(BigDecimal.valueOf(Math.max(1, lines.size())))
                : BigDecimal.ZERO;
        return gap.compareTo(allowed) <= 0;
    }

    private Finding differs(Field field, Cell cell, BigDecimal written, BigDecimal reckoned) {
        return Finding.of(
                Code.TOTAL_DIFFERS,
                table.at(cell),
                table.heading(field),
                written.toPlainString(),
                reckoned.toPlainString());
    }
}
