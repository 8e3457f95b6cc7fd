package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.text.Bundle;
import java.util.stream.Stream;

/** The report's own words. The report is Italian whatever the language of the other outputs is. */
final class ReportTexts {
    private static final Bundle TEXTS = new Bundle(ReportTexts.class, "report", Language.IT);

    private ReportTexts() {}

    static String of(String key, Object... values) {
        return TEXTS.filled(key, values);
    }

    /** A text that depends on a number: {@code {0}} chooses, {@code {1}} is the number as it is written. */
    static String counted(String key, long number, Object... more) {
        return of(
                key,
                Stream.concat(Stream.of(number, Italian.number(number)), Stream.of(more))
                        .toArray());
    }
}
