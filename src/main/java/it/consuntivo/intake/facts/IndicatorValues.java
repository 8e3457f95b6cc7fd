package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.value.MeasuredNumber;
import it.consuntivo.intake.value.OutcomeWord;
import it.consuntivo.intake.value.WrittenDay;
import it.consuntivo.intake.value.WrittenNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the values of an indicator's row: numbers, days, yes or no, or words. */
final class IndicatorValues {
    private final LineReader line;
    private final boolean yesOrNo;
    private final Optional<String> measure;
    private final Magnitudes magnitudes;

    IndicatorValues(LineReader line, Optional<Direction> direction, Optional<String> measure) {
        this.line = line;
        this.yesOrNo = direction.equals(Optional.of(Direction.YES_NO));
        this.measure = measure;
        this.magnitudes = new Magnitudes(measure);
    }

    Optional<IndicatorValue> read(Field field) {
        return line.value(field).flatMap(cell -> switch (cell.kind()) {
            case NUMBER -> yesOrNo ? Optional.of(yesOrNo(cell)) : stored(cell);
            case DATE -> Optional.of(IndicatorValue.of(CellTexts.day(cell)));
            case BOOLEAN -> Optional.of(IndicatorValue.of(Boolean.parseBoolean(cell.text())));
            case TEXT -> Optional.of(yesOrNo ? yesOrNo(cell) : written(cell));
            case ERROR, INVALID_NUMBER, FORMULA_WITHOUT_VALUE -> Optional.empty();
        });
    }

    /** Tells of a number that may be a fraction among percentages; it stays as it is written. */
    void tellMagnitudes() {
        magnitudes
                .doubtful()
                .forEach(cell -> line.report(
                        Code.FRACTION_OR_PERCENT, cell, CellTexts.of(cell).orElse("")));
    }

    private IndicatorValue yesOrNo(Cell cell) {
        Optional<Outcome> answer = OutcomeWord.parse(cell.text()).filter(outcome -> outcome != Outcome.EXCLUDED);
        answer.filter(yes -> !OutcomeWord.isDeclared(cell.text()))
                .ifPresent(outcome -> line.took(Liberty.Kind.OUTCOME, cell, outcome.name()));
        return answer.map(outcome -> IndicatorValue.of(outcome == Outcome.ACHIEVED))
                .orElseGet(() -> IndicatorValue.ofWords(CellTexts.of(cell).orElse("")));
    }

    private Optional<IndicatorValue> stored(Cell cell) {
        Optional<BigDecimal> number = line.number(cell);
        number.filter(value -> cell.percent()).ifPresent(value -> tellRounded(cell, value));
        return number.map(value -> IndicatorValue.of(weighed(cell, value, cell.percent())));
    }

    private void tellRounded(Cell cell, BigDecimal percent) {
        BigDecimal shown = percent.setScale(cell.decimals(), RoundingMode.HALF_UP);
        if (shown.compareTo(percent) != 0) {
            String written = shown.toPlainString().replace('.', ',') + "%";
            line.report(Code.SHOWN_ROUNDED, cell, written, percent.toPlainString());
        }
    }

    private IndicatorValue written(Cell cell) {
        String text = CellTexts.of(cell).orElse("");
        Optional<WrittenNumber> number = WrittenNumber.parse(text);
        return number.flatMap(read -> line.number(cell).map(value -> weighed(cell, value, read.percent())))
                .or(() -> MeasuredNumber.parse(text, measure).map(read -> weighed(cell, told(cell, read), false)))
                .map(IndicatorValue::of)
                .or(() -> WrittenDay.parse(text).map(day -> told(cell, day)))
                .or(() -> WrittenDay.completed(text).map(day -> completed(cell, day)))
                .orElseGet(() -> IndicatorValue.ofWords(text));
    }

    private BigDecimal weighed(Cell cell, BigDecimal number, boolean percent) {
        magnitudes.add(cell, number, percent);
        return number;
    }

    private BigDecimal told(Cell cell, MeasuredNumber read) {
        BigDecimal value = read.number().value();
        line.report(Code.NUMBER_WITH_UNIT, cell, CellTexts.of(cell).orElse(""), value.toPlainString());
        return value;
    }

    private IndicatorValue told(Cell cell, LocalDate day) {
        line.took(Liberty.Kind.DAY_FROM_TEXT, cell, day.toString());
        return IndicatorValue.of(day);
    }

    private IndicatorValue completed(Cell cell, LocalDate day) {
        line.report(Code.DAY_COMPLETED, cell, CellTexts.of(cell).orElse(""), day.toString());
        return IndicatorValue.of(day);
    }
}
