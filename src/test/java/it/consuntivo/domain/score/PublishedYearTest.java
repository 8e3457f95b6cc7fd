package it.consuntivo.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.RunId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands published of an exercise. */
class PublishedYearTest {
    private static final RunId RUN = new RunId("esempio", 1);

    private static PublishedYear published(String exercise, String rows) {
        Exercise given = GivenExercise.of(exercise.replace(" & ", "\n"));
        var body = new BodyCheck(given).assess(List.of(GivenWorkbook.of("fin.xlsx", rows.replace(" & ", "\n"))));
        return PublishedYear.of(given, new BodyScorer(given, body).score(), RUN, Instant.EPOCH);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    unit FIN            => objective                  => true
                    unit FIN & unit TEC => objective                  => false
                    interim & unit FIN  => objective; state=COMPLETED => false
                    """)
    void aResultIsFinalWhenTheYearIsOverAndNothingIsMissing(String exercise, String rows, boolean isFinal) {
        assertThat(published(exercise, rows).isFinal()).isEqualTo(isFinal);
    }

    @Test
    void itHoldsWhatWasReachedWhereAndWhenItWasPublished() {
        PublishedYear year = published(
                "unit FIN & rules; denominator=GROSS",
                "objective & objective; outcome=EXCLUDED; reason=x & counts; assigned=4; achieved=3");
        assertThat(year.body()).isEqualTo("Comune di Esempio");
        assertThat(year.result().year()).isEqualTo(2024);
        assertThat(year.result().performance()).isEqualTo(YearResult.Reached.of(2, 1));
        assertThat(year.result().other()).isEqualTo(YearResult.Reached.of(0, 0));
        assertThat(year.result().ordinary()).isEqualTo(YearResult.Reached.of(4, 3));
        assertThat(year.run()).isEqualTo(RUN);
        assertThat(year.published()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void itSaysTheSameWhicheverRunPublishedItAndWheneverItDid() {
        PublishedYear one = published("unit FIN", "objective");
        var again = new PublishedYear(
                one.body(), true, one.result(), new RunId("esempio", 2), Instant.EPOCH.plusSeconds(60));
        assertThat(one.says(again)).isTrue();
        assertThat(one.says(new PublishedYear("Altrove", true, one.result(), RUN, Instant.EPOCH)))
                .isFalse();
        assertThat(one.says(new PublishedYear(one.body(), false, one.result(), RUN, Instant.EPOCH)))
                .isFalse();
        assertThat(one.says(published("unit FIN", "objective; outcome=NOT_ACHIEVED; reason=x")))
                .isFalse();
    }
}
