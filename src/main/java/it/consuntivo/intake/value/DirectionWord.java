package it.consuntivo.intake.value;

import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Words;
import java.util.Map;
import java.util.Optional;

/** The signs and words for how an indicator is held against its target. */
public final class DirectionWord {
    private static final Map<String, Direction> SIGNS = Map.of(
            "≥", Direction.AT_LEAST,
            ">=", Direction.AT_LEAST,
            "=>", Direction.AT_LEAST,
            "≤", Direction.AT_MOST,
            "<=", Direction.AT_MOST,
            "=<", Direction.AT_MOST,
            "=", Direction.EXACTLY);

    private static final Map<String, Direction> WORDS = Map.of(
            "almeno", Direction.AT_LEAST,
            "almassimo", Direction.AT_MOST,
            "paria", Direction.EXACTLY,
            "entroil", Direction.BY_DATE,
            "entro", Direction.BY_DATE,
            "sino", Direction.YES_NO);

    private DirectionWord() {}

    public static Optional<Direction> parse(String text) {
        return Optional.ofNullable(SIGNS.get(text.replaceAll("\\s", "")))
                .or(() -> Optional.ofNullable(WORDS.get(Words.fold(text))));
    }
}
