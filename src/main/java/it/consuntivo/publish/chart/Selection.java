package it.consuntivo.publish.chart;

import java.util.Comparator;
import java.util.List;

/**
 * The bars that are drawn: all of them or, where a drawing would grow too long, those that somebody has to look at.
 *
 * @param left how many are left out
 * @param worst the last of those drawn, in that order
 */
record Selection(List<Bar> bars, int left, Bar worst) {
    /** As many as fit on a page with their names on several lines. */
    static final int MOST = 20;

    /**
     * Chooses.
     *
     * @param all at least one
     * @param order those to look at first; where all fit, they keep the order in which they came
     */
    static Selection of(List<Bar> all, Comparator<Bar> order) {
        List<Bar> shown = all.size() <= MOST
                ? all
                : all.stream().sorted(order).limit(MOST).toList();
        return new Selection(shown, all.size() - shown.size(), shown.get(shown.size() - 1));
    }
}
