package it.consuntivo.publish.chart;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.text.Bundle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words and figures of charts, in one language. */
final class ChartTexts {
    private final Bundle bundle;
    private final DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private final String percent;

    ChartTexts(Language language) {
        boolean english = language == Language.EN;
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setMinusSign('−');
        percent = english ? "%" : "\u00A0%";
        bundle = new Bundle(ChartTexts.class, "charts", language);
    }

    /** The text of that key with its arguments filled in. */
    String of(String key, Object... arguments) {
        return bundle.filled(key, arguments);
    }

    /** A text that depends on a number: {@code {0}} chooses, {@code {1}} is the number as it is written. */
    String counted(String key, int number, Object... more) {
        return of(
                key,
                Stream.concat(Stream.of(number, number(number)), Stream.of(more))
                        .toArray());
    }

    List<String> headings(String key) {
        return List.of(of(key).split(" *\\| *"));
    }

    String number(long number) {
        return format("#,##0", BigDecimal.valueOf(number));
    }

    /** Two decimals. */
    String percent(BigDecimal number) {
        return format("#,##0.00", number) + percent;
    }

    /** Two decimals and its sign, plus or minus. */
    String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + percent(number);
    }

    /** As many decimals as it has; for axes. */
    String scale(BigDecimal number) {
        return format("#,##0.##", number) + percent;
    }

    private String format(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
