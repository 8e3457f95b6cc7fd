package it.consuntivo.publish.narrative;

import java.util.HashSet;
import java.util.Set;

/**
 * A placeholder or a condition where it stands in a text.
 *
 * @param line from 1
 * @param within the conditions that are met wherever it is printed
 */
record Tag(String name, boolean condition, int line, Set<String> within) {
    Tag {
        within = Set.copyOf(within);
    }

    Tag within(String outer) {
        Set<String> all = new HashSet<>(within);
        all.add(outer);
        return new Tag(name, condition, line, all);
    }
}
