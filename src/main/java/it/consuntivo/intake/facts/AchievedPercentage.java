package it.consuntivo.intake.facts;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import it.consuntivo.intake.value.OutcomeWord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The percentage achieved that rows of a table give: net or gross of what was excluded, of objectives also by weight.
 * Which of them people write is theirs to choose.
 */
final class AchievedPercentage {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Table table;
    private final ColumnSums sums;
    private final List<Line> lines;

    AchievedPercentage(Table table, List<Line> lines) {
        this.table = table;
        this.sums = new ColumnSums(table);
        this.lines = List.copyOf(lines);
    }

    /** The columns that a percentage of achieved objectives stands in. */
    List<Field> fields() {
        return switch (table.kind()) {
            case OBJECTIVES -> List.of(Field.OUTCOME, Field.RESULT);
            case COUNTS -> List.of(Field.ACHIEVED);
            case INDICATORS, RESOURCES -> List.of();
        };
    }

    /** What may be written, the likeliest first. */
    List<BigDecimal> accepted() {
        return table.kind() == TableKind.COUNTS
                ? netAndGross(
                        sums.sum(Field.ACHIEVED, lines),
                        sums.sum(Field.ASSIGNED, lines),
                        sums.sum(Field.EXCLUDED, lines))
                : Stream.concat(
                                netAndGross(
                                        number(Outcome.ACHIEVED),
                                        BigDecimal.valueOf(lines.size()),
                                        number(Outcome.EXCLUDED))
                                        .stream(),
                                Stream.of(percent(sums.sum(Field.RESULT, lines), sums.sum(Field.WEIGHT, lines))))
                        .toList();
    }

    private static List<BigDecimal> netAndGross(BigDecimal achieved, BigDecimal assigned, BigDecimal excluded) {
        return List.of(percent(achieved, assigned.subtract(excluded)), percent(achieved, assigned));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return HUNDRED.multiply(part).divide(whole.max(BigDecimal.ONE), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal number(Outcome wanted) {
        return BigDecimal.valueOf(lines.stream()
                .filter(line -> outcome(line).equals(Optional.of(wanted)))
                .count());
    }

    private Optional<Outcome> outcome(Line line) {
        return line.cell(Field.OUTCOME)
                .flatMap(cell -> OutcomeWord.parse(cell.text()))
                .or(() -> line.cell(Field.RESULT)
                        .flatMap(cell -> sums.number(line, cell))
                        .map(result -> result.signum() > 0 ? Outcome.ACHIEVED : Outcome.NOT_ACHIEVED));
    }
}
