package it.consuntivo.intake.cover;

import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The units of an exercise by every name that they answer to: code, name, alias. */
public final class UnitRegister {
    /** A shorter name is found in too many texts that speak of something else. */
    private static final int SHORTEST_IN_TEXT = 3;

    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{M}\\p{N}]+";

    private final Map<String, Unit> byName = new HashMap<>();
    private final Map<List<String>, Unit> byWords = new HashMap<>();
    private final Map<String, Unit> byCode = new HashMap<>();
    private final String known;

    public UnitRegister(List<Unit> units) {
        for (Unit unit : units) {
            byName.putIfAbsent(Words.fold(unit.code()), unit);
            if (unit.code().length() >= SHORTEST_IN_TEXT) {
                byCode.put(unit.code(), unit);
            }
            add(unit.name(), unit);
            unit.aliases().forEach(alias -> add(alias, unit));
        }
        known = units.stream()
                .map(unit -> unit.name() + " (" + unit.code() + ")")
                .collect(Collectors.joining(", "));
    }

    private void add(String name, Unit unit) {
        byName.putIfAbsent(Words.fold(name), unit);
        if (Words.fold(name).length() >= SHORTEST_IN_TEXT) {
            byWords.putIfAbsent(words(name), unit);
        }
    }

    public Optional<Unit> find(String written) {
        return Optional.ofNullable(byName.get(Words.fold(written)));
    }

    /**
     * The units that a text names, as whole words; a name within a longer one is not meant. A code counts only as the
     * register spells it: PER may be one, per is none.
     */
    public Set<Unit> namedIn(String text) {
        List<String> words = words(text);
        Set<Unit> named = new LinkedHashSet<>();
        Arrays.stream(text.split(BETWEEN_WORDS, -1))
                .flatMap(word -> Optional.ofNullable(byCode.get(word)).stream())
                .forEach(named::add);
        for (int from = 0; from < words.size(); ) {
            Optional<List<String>> name = longestName(words, from);
            name.ifPresent(found -> named.add(byWords.get(found)));
            from += name.map(List::size).orElse(1);
        }
        return named;
    }

    private Optional<List<String>> longestName(List<String> words, int from) {
        return IntStream.rangeClosed(from + 1, words.size())
                .mapToObj(to -> words.subList(from, to))
                .filter(byWords::containsKey)
                .reduce((shorter, longer) -> longer);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Arrays.stream(text.split(BETWEEN_WORDS, -1))
                .map(Words::fold)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    /** The units by name and code, for people who wrote another. */
    public String known() {
        return known;
    }
}
