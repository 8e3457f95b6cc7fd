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
 * The formulas in the row of the whole body. Each is proven before it is given: it comes, in exact arithmetic, to the
 * figure that was reckoned. Where the table does not hold all that the figure is made of (objectives of which only the
 * number is known, weights that nobody declared), there is no formula, and the figure stands as it is.
 */
final class ReportTotal {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Table<?> table;
    private final List<List<Optional<Value>>> body;
    private final List<Optional<Value>> totals;
    private final int firstRow;

    /**
     * @param totals the figures reckoned, by column
     * @param firstRow number of the first row below the header, from 1; the total stands below the last
     */
    ReportTotal(Table<?> table, List<Optional<Value>> totals, int firstRow) {
        this.table = table;
        this.body = table.body().toList();
        this.totals = List.copyOf(totals);
        this.firstRow = firstRow;
    }

    /** The formula of a column, without the equals sign. */
    Optional<String> formula(int column) {
        Total total = table.columns().get(column).total();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        if (total instanceof Total.Sum) {
            return Optional.of(sum(column)).filter(any -> figure(column).compareTo(sumOfRows(column)) == 0);
        }
        return total instanceof Total.Share share ? share(column, share) : Optional.empty();
    }

    private String sum(int column) {
        String letter = CellReference.convertNumToColString(column);
        return "SUM(" + letter + firstRow + ":" + letter + (firstRow + body.size() - 1) + ")";
    }

    private BigDecimal sumOfRows(int column) {
        return body.stream().map(row -> Value.figure(row.get(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<String> share(int column, Total.Share share) {
        int part = table.index(share.part());
        int whole = table.index(share.whole());
        Optional<Integer> less = share.less().map(table::index);
        BigDecimal counted = figure(whole).subtract(less.map(this::figure).orElse(BigDecimal.ZERO));
        String divisor = less.map(taken -> "(" + address(whole) + "-" + address(taken) + ")")
                .orElse(address(whole));
        // rounded in the cell, because the published figure is
        String formula = "IF(" + divisor + "=0,\"\",ROUND(100*" + address(part) + "/" + divisor + ",2))";
        return Optional.of(formula).filter(any -> percent(figure(part), counted).equals(totals.get(column)));
    }

    private static Optional<Value> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new Value.Figure(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP)));
    }

    private String address(int column) {
        return CellReference.convertNumToColString(column) + (firstRow + body.size());
    }

    private BigDecimal figure(int column) {
        return Value.figure(totals.get(column));
    }
}
