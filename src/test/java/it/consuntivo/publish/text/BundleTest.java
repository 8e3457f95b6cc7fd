package it.consuntivo.publish.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.chart.Charts;
import it.consuntivo.publish.html.IndexPage;
import it.consuntivo.publish.json.DataPackage;
import it.consuntivo.publish.table.Tables;
import it.consuntivo.publish.xlsx.ReportWorkbook;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BundleTest {
    static Stream<Arguments> inBothLanguages() {
        return Stream.of(
                Arguments.of(Bundle.class, "findings"),
                Arguments.of(Bundle.class, "receipt"),
                Arguments.of(Charts.class, "charts"),
                Arguments.of(IndexPage.class, "page"),
                Arguments.of(DataPackage.class, "opendata"),
                Arguments.of(Tables.class, "tables"),
                Arguments.of(ReportWorkbook.class, "workbooks"));
    }

    @ParameterizedTest
    @MethodSource("inBothLanguages")
    void bothLanguagesSayTheSameThings(Class<?> beside, String name) {
        assertThat(new Bundle(beside, name, Language.EN).keys())
                .isNotEmpty()
                .isEqualTo(new Bundle(beside, name, Language.IT).keys());
    }

    @Test
    void whatIsFilledInMayHoldAnyCharacterAndAnApostropheIsOne() {
        var italian = new Bundle(Bundle.class, "receipt", Language.IT);
        assertThat(italian.filled("liberty.OBJECTIVE_CODE", "l'{0}", "A'"))
                .isEqualTo("Codice dell'obiettivo, senza ciò che gli è scritto intorno: «l'{0}» → A'");
    }

    @Test
    void aTextThatIsNotThereIsToldByItsKey() {
        var italian = new Bundle(Bundle.class, "receipt", Language.IT);
        assertThat(italian.find("no.such.text")).isEmpty();
        assertThatThrownBy(() -> italian.text("no.such.text")).hasMessage("no.such.text");
    }
}
