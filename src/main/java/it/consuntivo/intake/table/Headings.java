package it.consuntivo.intake.table;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.domain.model.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Knows which field a heading stands for, under the contract's names and those that an exercise adds. */
public final class Headings {
    private static final String TRAILING_YEAR = "(?<=\\p{L})(19|20)\\d\\d$";
    private final Map<TableKind, Map<String, Field>> fields = new EnumMap<>(TableKind.class);
    private final Predicate<Field> read;

    /**
     * @param aliases more names for a heading, by a heading that the contract knows
     */
    public Headings(Map<String, List<String>> aliases) {
        this(aliases, field -> true);
    }

    /**
     * @param aliases more names for a heading, by a heading that the contract knows
     * @param phase whose columns are known; those of another phase mean nothing
     */
    public Headings(Map<String, List<String>> aliases, Phase phase) {
        this(aliases, phase::reads);
    }

    private Headings(Map<String, List<String>> aliases, Predicate<Field> read) {
        this.read = read;
        for (TableKind kind : TableKind.values()) {
            Map<String, Field> known = new HashMap<>();
            kind.names().forEach((field, names) -> names.forEach(name -> known.put(key(name), field)));
            aliases.forEach((heading, more) -> Optional.ofNullable(known.get(key(heading)))
                    .ifPresent(field -> more.forEach(name -> known.putIfAbsent(key(name), field))));
            known.values().removeIf(read.negate());
            fields.put(kind, known);
        }
    }

    /** Whether the contract knows this heading, in any table. */
    public static boolean isKnown(String heading) {
        return Arrays.stream(TableKind.values())
                .flatMap(kind -> kind.names().values().stream())
                .flatMap(List::stream)
                .anyMatch(name -> key(name).equals(key(heading)));
    }

    public Optional<Field> field(TableKind kind, String text) {
        return Optional.ofNullable(fields.getOrDefault(kind, Map.of()).get(key(text)));
    }

    /**
     * The heading that a text was probably meant to be: one that the table lacks, and that differs by a slip of the
     * finger.
     *
     * @param given the fields that the table has
     */
    public Optional<String> resembling(TableKind kind, Set<Field> given, String text) {
        String written = key(text);
        return kind.names().entrySet().stream()
                .filter(entry -> read.test(entry.getKey()) && !given.contains(entry.getKey()))
                .filter(entry -> entry.getValue().stream().anyMatch(name -> Slip.isLikely(written, key(name))))
                .map(entry -> kind.heading(entry.getKey()))
                .sorted()
                .findFirst();
    }

    /** The year at the end of a heading, such as 2024 of "Risultato finale 2024". */
    public static Optional<Integer> year(String heading) {
        String folded = Words.fold(heading);
        String bare = folded.replaceFirst(TRAILING_YEAR, "");
        return bare.equals(folded) ? Optional.empty() : Optional.of(Integer.valueOf(folded.substring(bare.length())));
    }

    private static String key(String heading) {
        return Words.fold(heading).replaceFirst(TRAILING_YEAR, "");
    }
}
