package it.consuntivo.domain.score;

/** How a result stands to what was expected of it. */
public enum Standing {
    ABOVE,
    EQUAL,
    BELOW;

    static Standing of(int comparison) {
        return comparison > 0 ? ABOVE : comparison == 0 ? EQUAL : BELOW;
    }

    /** A minimum is reached when it is equalled. */
    public boolean isReached() {
        return this != BELOW;
    }
}
