package it.consuntivo.intake.value;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Symbols that the report's typeface cannot be trusted to hold: emoji, pictures, scripts beyond the basic plane. */
public final class UnprintableSymbols {
    private static final Set<Integer> ORDINARY = Set.of(
            (int) '°', (int) '©', (int) '®', (int) '™', (int) '℃', (int) '№', (int) '✓', (int) '✔', (int) '☑',
            (int) '¦');

    private UnprintableSymbols() {}

    /** Each of them once, in the order of the text; empty when there is none. */
    public static Optional<String> find(String text) {
        String symbols = text.codePoints()
                .filter(UnprintableSymbols::isUnprintable)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        return symbols.isEmpty() ? Optional.empty() : Optional.of(symbols);
    }

    private static boolean isUnprintable(int c) {
        boolean picture = Character.getType(c) == Character.OTHER_SYMBOL && !ORDINARY.contains(c);
        return picture || Character.isSupplementaryCodePoint(c);
    }
}
