package it.consuntivo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLanguageTest {
    @ParameterizedTest(name = "{0} with {1} in the environment: {2}")
    @CsvSource({
        "run --help,'',IT",
        "run --language en --help,'',EN",
        "run --language=EN,'',EN",
        "run --language=it,en,IT",
        "run,en,EN",
        "run --language,'',IT",
    })
    void theArgumentsComeBeforeTheEnvironment(String arguments, String variable, Language language) {
        assertThat(SpokenLanguage.of(List.of(arguments.split(" ")), Map.of("CONSUNTIVO_LANGUAGE", variable)))
                .isEqualTo(language);
    }
}
