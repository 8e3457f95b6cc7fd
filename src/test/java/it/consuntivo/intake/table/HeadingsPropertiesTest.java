package it.consuntivo.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.intake.value.Decorated;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Headings, however they are written. */
class HeadingsPropertiesTest {
    private static final Headings HEADINGS = new Headings(Map.of());

    /** A heading of the contract as somebody writes it. */
    private record Written(TableKind table, Field field, String text) {}

    @Property
    void aHeadingIsKnownInAnyDisguise(@ForAll("headings") Written heading) {
        assertThat(HEADINGS.field(heading.table(), heading.text())).contains(heading.field());
    }

    @Property
    void punctuationAndAYearBehindItDoNotChangeIt(
            @ForAll("headings") Written heading,
            @ForAll("marks") String mark,
            @ForAll @IntRange(min = 1990, max = 2099) int year) {
        assertThat(HEADINGS.field(heading.table(), heading.text() + mark)).contains(heading.field());
        assertThat(HEADINGS.field(heading.table(), heading.text() + mark + " " + year))
                .contains(heading.field());
        assertThat(Headings.year(heading.text() + mark + " " + year)).contains(year);
    }

    @Property
    void aHeadingWithAnotherWordIsAnother(@ForAll("headings") Written heading) {
        assertThat(HEADINGS.field(heading.table(), heading.text() + " qualsiasi"))
                .isEmpty();
        assertThat(HEADINGS.field(heading.table(), "altro " + heading.text())).isEmpty();
    }

    @Provide
    Arbitrary<Written> headings() {
        return Arbitraries.of(TableKind.class)
                .flatMap(table -> Arbitraries.of(table.names().entrySet())
                        .flatMap(column -> Arbitraries.of(column.getValue())
                                .flatMap(Decorated::of)
                                .map(text -> new Written(table, column.getKey(), text))));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("", ".", ":", "*", " (*)", "?", " -", "’");
    }
}
