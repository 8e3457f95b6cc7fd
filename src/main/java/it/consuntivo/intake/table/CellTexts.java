package it.consuntivo.intake.table;

import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.value.WrittenDay;
import it.consuntivo.intake.value.WrittenText;
import java.time.LocalDate;
import java.util.Optional;

/** Cells as words, for texts, labels and messages. */
public final class CellTexts {
    private static final int ISO_DAY = 10;

    private CellTexts() {}

    /** What people see in the cell, near enough; empty for one that holds no readable value. */
    public static Optional<String> of(Cell cell) {
        String text =
                switch (cell.kind()) {
                    case TEXT -> WrittenText.clean(cell.text());
                    case NUMBER ->
                        cell.percent() ? cell.number().movePointRight(2).toPlainString() + "%" : cell.text();
                    case BOOLEAN -> Boolean.parseBoolean(cell.text()) ? "VERO" : "FALSO";
                    case DATE -> WrittenDay.show(day(cell));
                    case ERROR, INVALID_NUMBER, FORMULA_WITHOUT_VALUE -> "";
                };
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The day of a DATE cell, whatever its hour. */
    public static LocalDate day(Cell cell) {
        return LocalDate.parse(cell.text().substring(0, ISO_DAY));
    }
}
