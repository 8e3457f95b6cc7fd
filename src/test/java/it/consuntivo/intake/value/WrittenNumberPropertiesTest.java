package it.consuntivo.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** Numbers that people type, whichever they are. */
class WrittenNumberPropertiesTest {
    @Property
    void whatIsPrintedAndReadAgainIsTheSameValue(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(6) BigDecimal number) {
        String printed = number.toPlainString().replace('.', ',');
        assertThat(read(printed)).isEqualByComparingTo(number);
        assertThat(read("€ " + printed)).isEqualByComparingTo(number);
        assertThat(read(printed + "\u00A0%")).isEqualByComparingTo(number);
    }

    @Property
    void whatIsPrintedInGroupsAndReadAgainIsTheSameValue(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(2) BigDecimal number) {
        NumberFormat italian = NumberFormat.getNumberInstance(Locale.ITALY);
        italian.setMinimumFractionDigits(2);
        WrittenNumber read = WrittenNumber.parse(italian.format(number)).orElseThrow();
        assertThat(read.value()).isEqualByComparingTo(number);
        assertThat(read.doubtful()).isFalse();
    }

    @Property(tries = 5000)
    void noTextIsReadAsAnotherNumberWithoutAWarning(@ForAll("almostNumbers") String text) {
        Optional<WrittenNumber> read = WrittenNumber.parse(text);
        if (read.isPresent()) {
            List<BigDecimal> possible = PossibleReadings.of(text);
            BigDecimal value = read.orElseThrow().value().stripTrailingZeros();
            assertThat(possible).contains(value);
            assertThat(read.orElseThrow().doubtful() || possible.size() == 1)
                    .as("%s is read as %s without a word, but may be any of %s", text, value, possible)
                    .isTrue();
        }
    }

    @Property
    void aNumberWithItsUnitIsTheNumberInFront(
            @ForAll @BigRange(min = "0", max = "9999") @Scale(1) BigDecimal number, @ForAll("words") String word) {
        String printed = number.toPlainString().replace('.', ',');
        MeasuredNumber.parse(printed + " " + word, Optional.of(word))
                .ifPresent(read -> assertThat(read.number().value()).isEqualByComparingTo(number));
        assertThat(MeasuredNumber.parse(printed + " " + word + " 3", Optional.empty()))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> almostNumbers() {
        Arbitrary<String> body = Arbitraries.strings()
                .withChars("0123456789")
                .withChars(".,. ,\u00A0")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> grouped = Arbitraries.strings()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(groups -> Arbitraries.of(".", ",", " ").map(mark -> String.join(mark, groups)));
        return Arbitraries.oneOf(body, grouped, grouped.flatMap(text -> grouped.map(more -> text + "," + more)))
                .flatMap(text -> Arbitraries.of("", "-", "+", "€ ").map(sign -> sign + text))
                .flatMap(text -> Arbitraries.of("", "%", " %", " €").map(end -> text + end));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("servizi", "giorni", "%", "ore uomo", "€", "mila", "milioni", "utenti");
    }

    private static BigDecimal read(String text) {
        return WrittenNumber.parse(text).orElseThrow().value();
    }
}
