package it.consuntivo.domain.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    Ob. strategico                => obstrategico
                    UNITÀ  organizzativa          => unitaorganizzativa
                    unita' organizzativa          => unitaorganizzativa
                    Settore/servizio              => settoreservizio
                    Ob.\u00A0operativo            => oboperativo
                    §Missi-\none§                 => missione
                    Sì                            => si
                    SI\u0300                      => si
                    Raggiunto? (*)                => raggiunto
                    «Nidi» – ‘Mensa’              => nidimensa
                    \uFB01nale                    => finale
                    ✓                             => §§
                    """)
    void caseAccentsSpacesAndPunctuationDoNotTellWordsApart(String text, String folded) {
        assertThat(Words.fold(text)).isEqualTo(folded);
        assertThat(Words.same(text, folded)).isTrue();
    }
}
