package it.consuntivo.domain.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objectives counted by where they stand. */
class StageTallyTest {
    private static final StageTally SOME =
            StageTally.of(List.of(Stage.LATE, Stage.ON_TRACK, Stage.LATE, Stage.AT_RISK, Stage.NOT_REPORTED));

    @Test
    void eachStageIsCountedAndAllAreAssigned() {
        assertThat(SOME.of(Stage.LATE)).isEqualTo(2);
        assertThat(SOME.of(Stage.SUSPENDED)).isZero();
        assertThat(SOME.assigned()).isEqualTo(5);
        assertThat(StageTally.NONE.assigned()).isZero();
    }

    @Test
    void whatIsLateAtRiskOrSuspendedIsToBeLookedAt() {
        assertThat(SOME.toLookAt()).isEqualTo(3);
        assertThat(StageTally.of(Stage.SUSPENDED, 4).toLookAt()).isEqualTo(4);
        assertThat(StageTally.of(List.of(Stage.ON_TRACK, Stage.COMPLETED)).toLookAt())
                .isZero();
    }

    @Test
    void aStageWhereNothingStandsIsNotNamed() {
        assertThat(new StageTally(Map.of(Stage.COUNTED, 0, Stage.COMPLETED, 2)).numbers())
                .containsExactly(Map.entry(Stage.COMPLETED, 2));
    }
}
