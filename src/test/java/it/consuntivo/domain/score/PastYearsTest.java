package it.consuntivo.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.PreviousYear;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.domain.score.PastYears.Past;
import it.consuntivo.domain.score.YearResult.Reached;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which years an exercise is compared with. */
class PastYearsTest {
    private static final Exercise EXERCISE = GivenExercise.of("unit TEC; name=Tecnica");

    @Test
    void finalResultsOfTheSameBodyBeforeTheYearAreTakenOldestFirst() {
        PublishedYear last = published("b", EXERCISE.year() - 1, 3);
        PublishedYear older = published("a", EXERCISE.year() - 3, 2);
        PastYears past = PastYears.of(EXERCISE, List.of(last, older));
        assertThat(past.years())
                .containsExactly(
                        new Past(older.result(), Optional.of(older)), new Past(last.result(), Optional.of(last)));
        assertThat(past.contested()).isEmpty();
        assertThat(past.isEmpty()).isFalse();
        assertThat(past.last()).contains(last.result());
    }

    @Test
    void otherBodiesLaterYearsProvisionalResultsAndTheExerciseItselfAreNot() {
        int before = EXERCISE.year() - 1;
        PublishedYear good = published("a", before, 3);
        List<PublishedYear> others = List.of(
                new PublishedYear("Unione dei Comuni", true, good.result(), good.run(), good.published()),
                new PublishedYear(EXERCISE.body(), false, good.result(), good.run(), good.published()),
                published("b", EXERCISE.year(), 3),
                published("c", EXERCISE.year() + 1, 3),
                published(EXERCISE.name(), before, 3));
        assertThat(PastYears.of(EXERCISE, others).isEmpty()).isTrue();
        assertThat(PastYears.relevant(EXERCISE, others)).isEmpty();
    }

    @Test
    void aBodyIsTheSameHoweverItsNameIsSpelt() {
        PublishedYear good = published("a", EXERCISE.year() - 1, 3);
        String shouted = EXERCISE.body().toUpperCase(Locale.ROOT).replace(" ", "  ");
        var spelt = new PublishedYear(shouted, true, good.result(), good.run(), good.published());
        assertThat(PastYears.of(EXERCISE, List.of(spelt)).years()).hasSize(1);
    }

    @Test
    void exercisesThatAgreeAreTakenAndThoseThatContradictEachOtherAreNot() {
        int before = EXERCISE.year() - 1;
        PublishedYear one = published("a", before, 3);
        assertThat(PastYears.of(EXERCISE, List.of(one, published("b", before, 3)))
                        .years())
                .containsExactly(new Past(one.result(), Optional.of(one)));
        PastYears past = PastYears.of(EXERCISE, List.of(one, published("b", before, 2)));
        assertThat(past.isEmpty()).isTrue();
        assertThat(past.last()).isEmpty();
        assertThat(past.contested()).containsExactly(before);
    }

    @Test
    void whatTheBodyStatesOfAYearHoldsAgainstWhatWasPublishedOfIt() {
        Exercise stating = GivenExercise.of("unit TEC\npast 2022; assigned=4; achieved=4");
        PublishedYear other = published("a", 2022, 3);
        PublishedYear another = published("b", 2022, 2);
        PastYears past = PastYears.of(stating, List.of(other, another));
        assertThat(past.years())
                .containsExactly(new Past(YearResult.of(new PreviousYear(2022, 4, 4, 0, 0, 0, 0)), Optional.empty()));
        assertThat(past.contested()).isEmpty();
    }

    @Test
    void whatTheBodyStatesIsReckonedFromItsNumbers() {
        YearResult stated = YearResult.of(new PreviousYear(2023, 33, 32, 7, 6, 0, 0));
        assertThat(stated.performance().ratio().percent()).hasToString("Optional[96.97]");
        assertThat(stated.other().ratio().percent()).hasToString("Optional[85.71]");
        assertThat(stated.ordinary().ratio().percent()).isEmpty();
    }

    private static PublishedYear published(String exercise, int year, int achieved) {
        Reached group = new Reached(4, achieved, Ratio.of(achieved, 4));
        YearResult result = new YearResult(year, group, group, group);
        return new PublishedYear(EXERCISE.body(), true, result, new RunId(exercise, 1), Instant.EPOCH);
    }
}
