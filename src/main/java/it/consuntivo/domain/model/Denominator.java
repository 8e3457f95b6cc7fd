package it.consuntivo.domain.model;

/** What achieved objectives are measured against. */
public enum Denominator {
    /** The objectives assigned less those excluded. */
    NET,
    /** The objectives assigned. */
    GROSS;

    /** The number of objectives that count, of {@code assigned} of which {@code excluded} were dropped. */
    public int count(int assigned, int excluded) {
        return switch (this) {
            case NET -> assigned - excluded;
            case GROSS -> assigned;
        };
    }
}
