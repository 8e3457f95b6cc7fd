package it.consuntivo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Field;
import it.consuntivo.intake.grid.GridReading.Format;
import it.consuntivo.publish.text.LibertyTexts;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Collections.list(new Texts(Language.EN).bundle().getKeys()))
                .containsExactlyInAnyOrderElementsOf(
                        Collections.list(new Texts(Language.IT).bundle().getKeys()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldAndFormatHasAWord(Language language) {
        var texts = new Texts(language);
        var fields = new LibertyTexts(language);
        assertThat(Stream.concat(
                        Arrays.stream(Field.values()).map(fields::field),
                        Arrays.stream(Format.values()).map(format -> texts.of("format." + format))))
                .allMatch(text -> !text.isBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0    | Nessun file, 1 errore, 2 avvisi.
                    1    | 1 file, 1 errore, 2 avvisi.
                    1200 | 1.200 file, 1 errore, 2 avvisi.
                    """)
    void noneOneAndManyAreToldApart(int files, String told) {
        assertThat(new Texts(Language.IT).of("run.counts", files, 1, 2)).isEqualTo(told);
    }

    @Test
    void anApostropheIsAnApostrophe() {
        assertThat(new Texts(Language.IT).of("exercise.none", "l'archivio")).contains("l'archivio non c'è");
    }
}
