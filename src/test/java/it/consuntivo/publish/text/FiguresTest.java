package it.consuntivo.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest(name = "{0} is {1} in Italian and {2} in English")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4.00       | 4,00       | 4.00
                    -0.5       | -0,5       | -0.5
                    28         | 28         | 28
                    2024-12-31 | 31/12/2024 | 31/12/2024
                    true       | sì         | yes
                    false      | no         | no
                    entro l'anno | entro l'anno | entro l'anno
                    """)
    void aFigureIsWrittenAsTheReaderWritesIt(String plain, String italian, String english) {
        assertThat(new Figures(Language.IT).written(plain)).isEqualTo(italian);
        assertThat(new Figures(Language.EN).written(plain)).isEqualTo(english);
    }

    @Test
    void whatAUnitTypedIsQuotedAsItStands() {
        Finding ambiguous = Finding.of(Code.NUMBER_AMBIGUOUS, Origin.NOWHERE, "1.5", "1.5");
        assertThat(new FindingTexts(Language.IT).message(ambiguous))
                .contains("1.5")
                .contains("1,5");
    }
}
