package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sentences are told apart, and their words counted. */
class SentenceLengthTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    Una frase sola, senza punto            => 5
                    Prima frase. Seconda frase, più lunga. => 2 4
                    Si veda l'art. 10 del D.Lgs. 150/2009. => 7
                    È così? Sì! «Anche qui.» Fine.        => 2 1 2 1
                    Spesa – in euro – di 1.234,56 euro.   => 6
                    """)
    void aSentenceEndsBeforeACapitalLetter(String text, String words) {
        assertThat(Prose.sentences(text).stream()
                        .map(sentence -> Integer.toString(Prose.count(sentence)))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void theReportsOwnTextsAreCounted() {
        assertThat(Prose.of(SampleYear.published().publication()).words())
                .hasSizeGreaterThan(10)
                .allMatch(words -> words > 0 && words < 100);
    }
}
