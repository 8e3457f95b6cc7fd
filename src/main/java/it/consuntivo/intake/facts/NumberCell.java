package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.value.StoredNumber;
import it.consuntivo.intake.value.WrittenNumber;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a cell as a number and puts down what that took: out of a text, rid of noise, in percent units. */
final class NumberCell {
    private final LineReader line;
    private final Cell cell;

    NumberCell(LineReader line, Cell cell) {
        this.line = line;
        this.cell = cell;
    }

    /** The number; empty when the cell holds something else, which is reported. */
    Optional<BigDecimal> read() {
        return switch (cell.kind()) {
            case NUMBER -> Optional.of(noted(stored(cell)));
            case TEXT ->
                WrittenNumber.parse(cell.text())
                        .map(this::noted)
                        .or(() -> none(cell.text().strip()));
            case DATE -> {
                line.report(Code.DATE_FOR_NUMBER, cell, CellTexts.of(cell).orElse(""));
                yield Optional.empty();
            }
            case BOOLEAN, ERROR, INVALID_NUMBER, FORMULA_WITHOUT_VALUE ->
                none(CellTexts.of(cell).orElse(cell.text()));
        };
    }

    private Optional<BigDecimal> none(String found) {
        line.report(Code.NOT_A_NUMBER, cell, found);
        return Optional.empty();
    }

    /** The value stored, rid of noise, in percent units where it is shown so. */
    static BigDecimal stored(Cell cell) {
        BigDecimal value = StoredNumber.withoutNoise(cell.number());
        return cell.percent() ? StoredNumber.withoutNoise(value.movePointRight(2)) : value;
    }

    private BigDecimal noted(BigDecimal stored) {
        if (cell.percent()) {
            line.took(Liberty.Kind.NUMBER_IN_PERCENT, cell, stored.toPlainString());
        } else if (stored.compareTo(cell.number()) != 0) {
            line.took(Liberty.Kind.NUMBER_WITHOUT_NOISE, cell, stored.toPlainString());
        }
        return stored;
    }

    private BigDecimal noted(WrittenNumber written) {
        String read = written.value().toPlainString();
        if (written.doubtful()) {
            line.report(Code.NUMBER_AMBIGUOUS, cell, cell.text().strip(), read);
        } else {
            line.took(Liberty.Kind.NUMBER_FROM_TEXT, cell, read);
        }
        return written.value();
    }
}
