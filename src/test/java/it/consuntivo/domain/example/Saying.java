package it.consuntivo.domain.example;

import it.consuntivo.domain.model.ObjectiveType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of an example, such as {@code objective; code=F1; reason=-}: what is not said is as usual, a dash is a blank.
 *
 * @param kind the first word
 * @param subject the second word, if there is one
 */
record Saying(int line, String kind, String subject, Map<String, String> words) {
    static List<Saying> all(String text) {
        List<Saying> sayings = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> sayings.add(one(sayings.size() + 1, line)));
        return sayings;
    }

    private static Saying one(int number, String line) {
        String[] parts = line.split(";", -1);
        String[] head = parts[0].strip().split("\\s+", -1);
        Map<String, String> words = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].strip().split("=", 2);
            words.put(pair[0], pair[1]);
        }
        return new Saying(number, head[0], head.length > 1 ? head[1] : "", words);
    }

    Optional<String> word(String key) {
        return word(key, "-");
    }

    Optional<String> word(String key, String usual) {
        return Optional.of(words.getOrDefault(key, usual)).filter(word -> !word.equals("-"));
    }

    Optional<BigDecimal> number(String key) {
        return word(key).map(BigDecimal::new);
    }

    Optional<Integer> count(String key) {
        return word(key).map(Integer::valueOf);
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String key, String usual) {
        return word(key, usual).map(word -> Enum.valueOf(type, word));
    }

    ObjectiveType type() {
        return switch (words.getOrDefault("type", "P")) {
            case "P" -> ObjectiveType.PERFORMANCE;
            case "A" -> ObjectiveType.OTHER_STRATEGIC;
            case "O" -> ObjectiveType.ORDINARY;
            default -> throw new IllegalArgumentException("A type is P, A or O, not " + words.get("type"));
        };
    }
}
