package it.consuntivo.domain.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A holder of objectives and resources in the management plan.
 *
 * @param aliases other names that workbooks may give it
 * @param assigned number of objectives assigned, gross, for the types where the exercise's file gives one
 */
public record Unit(String code, String name, Kind kind, List<String> aliases, Map<ObjectiveType, Integer> assigned) {
    public enum Kind {
        SECTOR,
        /** A service that belongs to no sector, such as the local police. */
        AUTONOMOUS_SERVICE,
        /** The secretary general. */
        SECRETARY
    }

    public Unit {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        aliases = List.copyOf(aliases);
        assigned = Map.copyOf(assigned);
    }
}
