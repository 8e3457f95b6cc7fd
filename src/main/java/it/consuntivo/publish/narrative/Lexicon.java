package it.consuntivo.publish.narrative;

import java.util.Map;
import java.util.Set;

/**
 * The names that a text may use.
 *
 * @param placeholders by their name
 * @param conditions what may be asked
 */
public record Lexicon(Map<String, Placeholder> placeholders, Set<String> conditions) {
    public Lexicon {
        placeholders = Map.copyOf(placeholders);
        conditions = Set.copyOf(conditions);
    }

    /** Conditions each of which makes sure that the placeholder has a value; none when it always has, or is unknown. */
    public Set<String> guards(String placeholder) {
        Placeholder known = placeholders.get(placeholder);
        return known == null ? Set.of() : known.guards();
    }

    boolean isBlock(String placeholder) {
        Placeholder known = placeholders.get(placeholder);
        return known != null && known.block();
    }

    /**
     * What is known of a placeholder before it has a value.
     *
     * @param block whether its value is a list or a table, which has to stand alone in its line
     * @param guards conditions each of which makes sure that it has a value; none when it always has one
     */
    public record Placeholder(boolean block, Set<String> guards) {
        public Placeholder {
            guards = Set.copyOf(guards);
        }

        boolean isSafeWithin(Set<String> conditions) {
            return guards.isEmpty() || guards.stream().anyMatch(conditions::contains);
        }
    }
}
