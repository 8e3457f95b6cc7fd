package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import it.consuntivo.intake.value.ErrorName;
import it.consuntivo.intake.value.WrittenText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the cells of one row by field. What cannot be read is a finding at that cell, and is then empty; it is never
 * another value.
 */
final class LineReader {
    /** What people write where there is nothing. */
    private static final Set<String> NONE = Set.of("-", "--", "n.d.", "nd", "n/a", "n.a.", "//", "/", "?");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Table table;
    private final Line line;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Liberty> liberties = new ArrayList<>();

    LineReader(Table table, Line line) {
        this.table = table;
        this.line = line;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Liberty> liberties() {
        return List.copyOf(liberties);
    }

    /** Puts down what a cell of this row was taken for; that of another row has been put down there. */
    void took(Liberty.Kind kind, Cell cell, String readAs) {
        if (isOwn(cell)) {
            liberties.add(new Liberty(kind, table.at(cell), CellTexts.of(cell).orElseGet(cell::text), readAs));
        }
    }

    /** Whether the cell stands in this row, and is not one that the row takes its value from. */
    boolean isOwn(Cell cell) {
        return cell.row() == line.row();
    }

    void report(Code code, Cell cell, String... arguments) {
        findings.add(Finding.of(code, table.at(cell), arguments));
    }

    void reportAt(Code code, Origin origin, String... arguments) {
        findings.add(Finding.of(code, origin, arguments));
    }

    /**
     * The cell of a field if it holds a value; an error or a formula never calculated is reported. A dash and its like
     * are a blank, except as an outcome: there they are an answer that nobody can read.
     */
    Optional<Cell> value(Field field) {
        return line.cell(field)
                .filter(cell -> field == Field.OUTCOME || !saysNone(cell))
                .filter(this::isValue);
    }

    /** Like {@link #value(Field)}, or the value of a merged range that covers the field in this row. */
    Optional<Cell> spannedValue(Field field) {
        return value(field).or(() -> Optional.ofNullable(line.merged().get(field))
                .flatMap(Line.MergedCell::value)
                .filter(cell -> !saysNone(cell))
                .filter(this::isValue));
    }

    private boolean isValue(Cell cell) {
        switch (cell.kind()) {
            case ERROR -> report(Code.ERROR_VALUE, cell, ErrorName.italian(cell.text()));
            case FORMULA_WITHOUT_VALUE -> report(Code.FORMULA_WITHOUT_VALUE, cell);
            case INVALID_NUMBER -> report(Code.NOT_A_NUMBER, cell, cell.text());
            case TEXT, NUMBER, BOOLEAN, DATE -> {
                return true;
            }
        }
        return false;
    }

    Optional<String> text(Field field) {
        return value(field).flatMap(CellTexts::of);
    }

    Optional<String> spannedText(Field field) {
        return spannedValue(field).flatMap(CellTexts::of);
    }

    /** A number of at least 0, in percent units where it is shown as a percentage. */
    Optional<BigDecimal> amount(Field field) {
        return value(field)
                .flatMap(this::number)
                .filter(number -> isWithin(field, number, number.signum() >= 0, "≥ 0"));
    }

    /** A number from 0 to 100, as weights, results and percentages are. */
    Optional<BigDecimal> share(Field field) {
        return amount(field).filter(number -> isWithin(field, number, number.compareTo(HUNDRED) <= 0, "≤ 100"));
    }

    /** A whole number of at least 0. */
    Optional<Integer> count(Field field) {
        return value(field).flatMap(this::count);
    }

    Optional<Integer> count(Cell cell) {
        return number(cell).flatMap(number -> wholeNumber(cell, number));
    }

    private Optional<Integer> wholeNumber(Cell cell, BigDecimal number) {
        boolean whole = number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(1_000_000)) < 0;
        if (!whole) {
            report(Code.NOT_A_COUNT, cell, CellTexts.of(cell).orElse(""));
        }
        return whole ? Optional.of(number.intValueExact()) : Optional.empty();
    }

    private boolean isWithin(Field field, BigDecimal number, boolean within, String range) {
        if (!within) {
            report(Code.NUMBER_OUT_OF_RANGE, line.cell(field).orElseThrow(), number.toPlainString(), range);
        }
        return within;
    }

    /** The number of a cell; empty when it says that there is none, or holds something else, which is reported. */
    Optional<BigDecimal> number(Cell cell) {
        return saysNone(cell) ? Optional.empty() : new NumberCell(this, cell).read();
    }

    private static boolean saysNone(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && NONE.contains(WrittenText.clean(cell.text()).toLowerCase(Locale.ROOT));
    }
}
