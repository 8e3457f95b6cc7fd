package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Codes, names and aliases, each of which may mean only one unit, or one category. They are told apart as the workbooks'
 * reader does: two that it takes for the same would let one unit's rows count for another.
 */
final class Names {
    private record Owner(String path, String code) {}

    private final Map<String, Owner> owners = new LinkedHashMap<>();
    private final Set<String> codes = new LinkedHashSet<>();

    /** Lets a name mean the unit whose section has that path and code; that it means another already, is a fault. */
    void claim(Written name, String path, String code) {
        codes.add(code);
        Owner first = owners.computeIfAbsent(Words.fold(name.text()), folded -> new Owner(path, code));
        if (!first.path().equals(path)) {
            name.refuse(Phrase.of("name.taken", first.path(), first.code()));
        }
    }

    /** The code that a name means; that it means none, is a fault. */
    Optional<String> codeOf(Written name) {
        Optional<String> code =
                Optional.ofNullable(owners.get(Words.fold(name.text()))).map(Owner::code);
        return name.orFault(code, codes.isEmpty() ? Phrase.of("name.none") : Phrase.quoted(String.join(", ", codes)));
    }
}
