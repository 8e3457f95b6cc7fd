package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Field;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.value.GarbledText;
import it.consuntivo.intake.value.HyphenAtLineBreak;
import it.consuntivo.intake.value.PersonalData;
import it.consuntivo.intake.value.UnprintableSymbols;
import it.consuntivo.intake.value.WrittenText;
import java.util.List;

/** What is worth a look in the texts that the report prints. They are kept as they are. */
final class ProseCells {
    private static final List<Field> PROSE = List.of(
            Field.STRATEGIC_AIM,
            Field.TEXT,
            Field.REASON,
            Field.CORRECTIVE_ACTION,
            Field.INDICATOR,
            Field.MEASURE,
            Field.NOTE);

    private static final int LONG = 3000;

    private final LineReader reader;

    ProseCells(LineReader reader) {
        this.reader = reader;
    }

    void check(Line line) {
        PROSE.stream()
                .flatMap(field -> line.cell(field).stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .forEach(this::check);
    }

    private void check(Cell cell) {
        String text = cell.text();
        HyphenAtLineBreak.find(text).ifPresent(word -> reader.report(Code.HYPHEN_AT_LINE_BREAK, cell, word));
        GarbledText.find(text).ifPresent(word -> reader.report(Code.TEXT_GARBLED, cell, word));
        int length = WrittenText.clean(text)
                .codePointCount(0, WrittenText.clean(text).length());
        if (length > LONG) {
            reader.report(Code.TEXT_LONG, cell, Integer.toString(length), Integer.toString(LONG));
        }
        UnprintableSymbols.find(text).ifPresent(symbols -> reader.report(Code.SYMBOL_NOT_PRINTABLE, cell, symbols));
        PersonalData.kinds(text).forEach(kind -> reader.report(Code.PERSONAL_DATA, cell, kind));
    }
}
