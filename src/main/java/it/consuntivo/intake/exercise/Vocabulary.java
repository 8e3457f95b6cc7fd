package it.consuntivo.intake.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that stand for the values of an enumeration, in its order. */
final class Vocabulary {
    private Vocabulary() {}

    /** Each constant as the file writes it: {@code BELOW_MINIMUM} is {@code below-minimum}. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return Collections.unmodifiableMap(words);
    }
}
