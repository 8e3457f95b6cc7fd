package it.consuntivo.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.GivenPublication;
import it.consuntivo.publish.table.Tables;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PageTextsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStateAndDirectionHasAWord(Language language) {
        var texts = new PageTexts(language);
        Stream<String> keys = Stream.of(
                        Arrays.stream(UnitStanding.State.values()).map(state -> "unit." + state),
                        Arrays.stream(Delivery.State.values()).map(state -> "delivery." + state),
                        Arrays.stream(Direction.values()).map(direction -> "direction." + direction))
                .flatMap(names -> names);
        assertThat(keys.map(texts::of)).allMatch(words -> !words.isBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPublishedFileIsExplained(Language language) {
        var texts = new PageTexts(language);
        Stream<String> tables =
                Tables.figures(GivenPublication.of(GivenPublication.REGISTER, GivenPublication.EVERYTHING)).stream()
                        .map(table -> table.name() + ".csv");
        List<String> files = Stream.concat(
                        tables.flatMap(file -> Stream.of(file, "open-data/" + file)),
                        Stream.of(
                                "relazione-performance.pdf",
                                "relazione-performance.xlsx",
                                "fascicolo-validazione.pdf",
                                "datapackage.json",
                                "open-data/datapackage.json",
                                "open-data/dcat-ap-it.jsonld"))
                .toList();
        assertThat(files).allMatch(file -> FilesSection.words(texts, file).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"IT|98.01|98,01\u00A0%", "EN|98.01|98.01%"})
    void aPercentSignStandsWhereTheReaderPutsIt(Language language, BigDecimal percent, String written) {
        assertThat(new Numerals(language).percent(percent)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0    | nessun errore, nessun avviso
                    1    | 1 errore, 1 avviso
                    1200 | 1.200 errori, 1.200 avvisi
                    """)
    void noneOneAndManyAreToldApart(int number, String told) {
        assertThat(new PageTexts(Language.IT).of("counts", number, number)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IT | -1234.565 | −1.234,57 | −1.234,565
                    EN | -1234.565 | −1,234.57 | −1,234.565
                    IT | 0         | 0,00      | 0
                    IT | 12.50     | 12,50     | +12,5
                    """)
    void numbersAreWrittenAsTheReaderWritesThem(Language language, BigDecimal number, String decimal, String signed) {
        var numerals = new Numerals(language);
        assertThat(numerals.decimal(number)).isEqualTo(decimal);
        assertThat(numerals.signed(number)).isEqualTo(signed);
    }
}
