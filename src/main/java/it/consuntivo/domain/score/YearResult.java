package it.consuntivo.domain.score;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.PreviousYear;

/** What a body reached in a year in each of the three groups of objectives: what other years are compared with. */
public record YearResult(int year, Reached performance, Reached other, Reached ordinary) {

    /**
     * A group of objectives.
     *
     * @param counted number of objectives that counted
     * @param ratio exact; of declared weights it is not achieved of counted
     */
    public record Reached(int counted, int achieved, Ratio ratio) {
        static Reached of(int counted, int achieved) {
            return new Reached(counted, achieved, Ratio.of(achieved, counted));
        }

        private static Reached of(Exercise exercise, Tally tally, Ratio ratio) {
            int counted = exercise.rules().denominator().count(tally.assigned(), tally.excluded());
            return new Reached(counted, tally.achieved(), ratio);
        }
    }

    /** As the body states it. */
    public static YearResult of(PreviousYear stated) {
        return new YearResult(
                stated.year(),
                Reached.of(stated.performanceAssigned(), stated.performanceAchieved()),
                Reached.of(stated.otherAssigned(), stated.otherAchieved()),
                Reached.of(stated.ordinaryAssigned(), stated.ordinaryAchieved()));
    }

    /** As it was reckoned. */
    public static YearResult of(Exercise exercise, BodyScore score) {
        return new YearResult(
                exercise.year(),
                Reached.of(
                        exercise,
                        score.performanceTotal().tally(),
                        score.performanceTotal().index()),
                Reached.of(
                        exercise,
                        score.categoryTotal().tally(),
                        score.categoryTotal().ratio()),
                Reached.of(
                        exercise,
                        score.ordinaryTotal().tally(),
                        score.ordinaryTotal().ratio()));
    }
}
