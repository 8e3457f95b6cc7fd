package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.Tally;
import java.util.List;

/** One of the three groups of objectives, with the figures of the whole body. */
record Group(String name, Tally tally, Ratio result) {
    /** In the order of every table. */
    static List<Group> of(BodyScore score) {
        return List.of(
                new Group(
                        "Piano della performance",
                        score.performanceTotal().tally(),
                        score.performanceTotal().index()),
                new Group(
                        "Altri obiettivi strategici",
                        score.categoryTotal().tally(),
                        score.categoryTotal().ratio()),
                new Group(
                        "Obiettivi ordinari e di miglioramento",
                        score.ordinaryTotal().tally(),
                        score.ordinaryTotal().ratio()));
    }
}
