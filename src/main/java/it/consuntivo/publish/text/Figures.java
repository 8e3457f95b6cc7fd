package it.consuntivo.publish.text;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Exercise.Output.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Figures among the arguments of findings, written as the reader does: they come as plain decimals, ISO days, true or
 * false. What a unit typed is no figure of ours and is quoted as it stands.
 */
final class Figures {
    private static final Set<Integer> FIRST = Set.of(0);
    private static final Set<Integer> SECOND = Set.of(1);
    private static final Set<Integer> FIRST_TWO = Set.of(0, 1);
    private static final Set<Integer> LAST_TWO = Set.of(1, 2);

    private static final Map<Code, Set<Integer>> PLACES = new EnumMap<>(Map.ofEntries(
            Map.entry(Code.WEIGHT_DIFFERS, FIRST_TWO),
            Map.entry(Code.RESULT_NEITHER, FIRST_TWO),
            Map.entry(Code.COMMITTED_EXCEEDS_ALLOCATED, FIRST_TWO),
            Map.entry(Code.PAID_EXCEEDS_COMMITTED, FIRST_TWO),
            Map.entry(Code.WEIGHTS_NOT_WHOLE, FIRST),
            Map.entry(Code.NUMBER_OUT_OF_RANGE, FIRST),
            Map.entry(Code.FRACTION_OR_PERCENT, FIRST),
            Map.entry(Code.SHOWN_ROUNDED, SECOND),
            Map.entry(Code.COUNTS_IN_ONE_CELL, LAST_TWO),
            Map.entry(Code.NUMBER_WITH_UNIT, SECOND),
            Map.entry(Code.DAY_COMPLETED, SECOND),
            Map.entry(Code.BUDGET_CODE_FROM_NUMBER, FIRST),
            Map.entry(Code.BUDGET_CODE_AMBIGUOUS, FIRST),
            Map.entry(Code.MINIMUM_DIFFERS, FIRST_TWO),
            Map.entry(Code.OUTCOME_CONTRADICTED, SECOND),
            Map.entry(Code.NUMBER_AMBIGUOUS, SECOND),
            Map.entry(Code.TOTAL_DIFFERS, LAST_TWO),
            Map.entry(Code.ACHIEVED_BUT_SHORT, LAST_TWO),
            Map.entry(Code.NOT_ACHIEVED_BUT_REACHED, LAST_TWO)));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Language language;

    Figures(Language language) {
        this.language = language;
    }

    static boolean isFigure(Code code, int index) {
        return PLACES.getOrDefault(code, Set.of()).contains(index);
    }

    String written(String plain) {
        if (plain.matches("-?\\d+\\.\\d+")) {
            return language == Language.EN ? plain : plain.replace('.', ',');
        }
        if (plain.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DAY.format(LocalDate.parse(plain));
        }
        return switch (plain) {
            case "true" -> language == Language.EN ? "yes" : "sì";
            case "false" -> "no";
            default -> plain;
        };
    }
}
