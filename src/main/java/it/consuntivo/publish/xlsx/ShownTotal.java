package it.consuntivo.publish.xlsx;

import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.Total;
import it.consuntivo.publish.table.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * The formulas below a table that has no row of the whole body: they go by the rows that a filter lets through. A share
 * is one of the totals beside it, and given only where each row's own share comes about like that: what a table does not
 * show (objectives excluded from the whole, a blank amount) cannot be taken off its total.
 */
final class ShownTotal {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Table<?> table;
    private final List<List<Optional<Value>>> body;
    private final int firstRow;

    /**
     * @param firstRow number of the first row below the header, from 1; the total stands below the last
     */
    ShownTotal(Table<?> table, List<List<Optional<Value>>> body, int firstRow) {
        this.table = table;
        this.body = body;
        this.firstRow = firstRow;
    }

    /**
     * A formula, without the equals sign, and what it comes to as long as all rows are shown.
     *
     * @param figure empty of blanks
     */
    record Reckoned(String formula, Optional<BigDecimal> figure) {}

    boolean isWanted() {
        return !body.isEmpty()
                && table.total().isEmpty()
                && table.columns().stream().anyMatch(column -> !(column.total() instanceof Total.Given));
    }

    Optional<Reckoned> of(int column) {
        Total total = table.columns().get(column).total();
        if (total instanceof Total.Count) {
            return Optional.of(
                    new Reckoned("SUBTOTAL(103," + range(column) + ")", Optional.of(BigDecimal.valueOf(held(column)))));
        }
        if (total instanceof Total.Sum) {
            return Optional.of(sum(column));
        }
        return total instanceof Total.Share share ? share(column, share) : Optional.empty();
    }

    /** Of nothing but blanks there is no sum. */
    private Reckoned sum(int column) {
        String formula = "IF(SUBTOTAL(102,%1$s)=0,\"\",SUBTOTAL(109,%1$s))".formatted(range(column));
        return new Reckoned(
                formula,
                held(column) == 0
                        ? Optional.empty()
                        : Optional.of(body.stream()
                                .map(row -> Value.figure(row.get(column)))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private Optional<Reckoned> share(int column, Total.Share share) {
        int part = table.index(share.part());
        int whole = table.index(share.whole());
        boolean holds = body.stream().allMatch(row -> percent(Value.figure(row.get(part)), Value.figure(row.get(whole)))
                .equals(row.get(column).map(value -> Value.figure(Optional.of(value)))));
        if (!holds) {
            return Optional.empty();
        }
        String formula =
                "IF(SUM(%2$s)=0,\"\",ROUND(100*SUM(%1$s)/SUM(%2$s),2))".formatted(address(part), address(whole));
        return Optional.of(new Reckoned(
                formula,
                percent(
                        sum(part).figure().orElse(BigDecimal.ZERO),
                        sum(whole).figure().orElse(BigDecimal.ZERO))));
    }

    private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP));
    }

    private long held(int column) {
        return body.stream().filter(row -> row.get(column).isPresent()).count();
    }

    private String range(int column) {
        String letter = CellReference.convertNumToColString(column);
        return letter + firstRow + ":" + letter + (firstRow + body.size() - 1);
    }

    private String address(int column) {
        return CellReference.convertNumToColString(column) + (firstRow + body.size());
    }
}
