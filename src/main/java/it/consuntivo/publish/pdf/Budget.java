package it.consuntivo.publish.pdf;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Missions and programmes as they are printed: code and name together. */
final class Budget {
    private Budget() {}

    static String name(Optional<String> code, Optional<String> name) {
        return Stream.of(code, name).flatMap(Optional::stream).collect(Collectors.joining(" – "));
    }

    static String name(String code, Optional<String> name) {
        return name(Optional.of(code), name);
    }
}
