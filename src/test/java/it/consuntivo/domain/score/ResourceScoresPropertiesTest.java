package it.consuntivo.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.model.ResourceLine;
import it.consuntivo.domain.score.BodyScore.ResourceRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Money adds up to the cent, whatever the units spend. */
class ResourceScoresPropertiesTest {
    @Property
    void theRowsAddUpToTheLines(@ForAll("lines") List<String> written) {
        List<ResourceLine> lines = lines(written);
        List<ResourceRow> rows = ResourceScores.of(lines.stream());
        assertThat(sum(rows, ResourceRow::allocated)).isEqualByComparingTo(sum(lines, ResourceLine::allocated));
        assertThat(sum(rows, ResourceRow::committed)).isEqualByComparingTo(sum(lines, ResourceLine::committed));
        assertThat(sum(rows, ResourceRow::paid)).isEqualByComparingTo(sum(lines, ResourceLine::paid));
        assertThat(sum(rows, ResourceRow::staff)).isEqualByComparingTo(sum(lines, ResourceLine::staff));
    }

    @Property
    void theOrderOfTheLinesChangesNoSumAndASumOfBlanksIsBlank(
            @ForAll("lines") List<String> written, @ForAll Random random) {
        List<ResourceLine> lines = lines(written);
        List<ResourceLine> shuffled = lines(written);
        Collections.shuffle(shuffled, random);
        assertThat(figures(ResourceScores.of(shuffled.stream()))).isEqualTo(figures(ResourceScores.of(lines.stream())));
        boolean anyPaid = lines.stream().anyMatch(line -> line.paid().isPresent());
        assertThat(ResourceScores.of(lines.stream()).stream()
                        .anyMatch(row -> row.paid().isPresent()))
                .isEqualTo(anyPaid);
    }

    /** Amounts as exact numbers, whatever zeros end them; the order of units is the register's, not asked for here. */
    private static List<String> figures(List<ResourceRow> rows) {
        return rows.stream()
                .map(row -> row.mission()
                        + row.programme()
                        + row.unit()
                        + Stream.of(row.allocated(), row.committed(), row.paid(), row.staff())
                                .map(amount -> amount.map(BigDecimal::stripTrailingZeros)
                                        .map(BigDecimal::toPlainString)
                                        .orElse("-"))
                                .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private static <T> BigDecimal sum(List<T> rows, Function<T, Optional<BigDecimal>> amount) {
        return rows.stream().map(amount).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<ResourceLine> lines(List<String> written) {
        return new ArrayList<>(
                GivenWorkbook.of("w.xlsx", String.join("\n", written)).facts().resources());
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> amounts = Arbitraries.oneOf(
                Arbitraries.just("-"),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("99999999999999.99"))
                        .ofScale(2)
                        .map(BigDecimal::toPlainString));
        return Combinators.combine(
                        Arbitraries.of("U1", "U2"), Arbitraries.of("01", "12"), amounts, amounts, amounts, amounts)
                .as((unit, mission, allocated, committed, paid, staff) ->
                        "resource; unit=%s; mission=%s; allocated=%s; committed=%s; paid=%s; staff=%s"
                                .formatted(unit, mission, allocated, committed, paid, staff))
                .list()
                .ofMaxSize(30)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Random> random() {
        return Arbitraries.randomValue(source -> new Random(source.nextLong()));
    }
}
