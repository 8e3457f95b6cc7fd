package it.consuntivo.intake.value;

import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words for an outcome. The rule knows no halves: what is neither yes nor no nor excluded is no outcome, and a
 * partial one is told apart only so that people can be told what to do.
 */
public final class OutcomeWord {
    private static final Set<String> TICKS = Set.of("✓", "✔", "☑", "✅");
    private static final Map<String, Outcome> WORDS = Map.ofEntries(
            Map.entry("si", Outcome.ACHIEVED),
            Map.entry("s", Outcome.ACHIEVED),
            Map.entry("yes", Outcome.ACHIEVED),
            Map.entry("x", Outcome.ACHIEVED),
            Map.entry("vero", Outcome.ACHIEVED),
            Map.entry("true", Outcome.ACHIEVED),
            Map.entry("raggiunto", Outcome.ACHIEVED),
            Map.entry("conseguito", Outcome.ACHIEVED),
            Map.entry("no", Outcome.NOT_ACHIEVED),
            Map.entry("n", Outcome.NOT_ACHIEVED),
            Map.entry("falso", Outcome.NOT_ACHIEVED),
            Map.entry("false", Outcome.NOT_ACHIEVED),
            Map.entry("nonraggiunto", Outcome.NOT_ACHIEVED),
            Map.entry("nonconseguito", Outcome.NOT_ACHIEVED),
            Map.entry("escluso", Outcome.EXCLUDED),
            Map.entry("esclusa", Outcome.EXCLUDED),
            Map.entry("stralciato", Outcome.EXCLUDED));

    private static final Set<String> PARTIAL = Set.of(
            "parziale",
            "parzialmente",
            "parzialmenteraggiunto",
            "parzialmenteconseguito",
            "raggiuntoparzialmente",
            "raggiuntoinparte",
            "inparte",
            "incorso",
            "quasi",
            "avviato",
            "dacompletare",
            "differito");

    /** Words alone, at most in brackets or with a stop behind: a question mark or an asterisk takes something back. */
    private static final Pattern PLAIN =
            Pattern.compile("[(\\[«\"“]?[\\p{L}\\p{M}'’‘`´ \\p{Pd}]+(?:\\.[\\p{L}]+)*[.!;,:]?[)\\]»\"”]?");

    private static final Set<String> DECLARED = Set.of("si", "no", "escluso");

    private OutcomeWord() {}

    /** The outcome of a text; empty when it is none, or may be another. */
    public static Optional<Outcome> parse(String text) {
        if (isTick(text)) {
            return Optional.of(Outcome.ACHIEVED);
        }
        String clean = WrittenText.clean(text);
        return PLAIN.matcher(clean).matches()
                ? Optional.ofNullable(WORDS.get(Words.fold(clean)))
                : WrittenNumber.parse(clean)
                        .filter(number -> !number.doubtful())
                        .flatMap(number -> ofNumber(number.value(), number.percent()));
    }

    /** Whether a text for "achieved" is a mere mark, which says so only by being there. */
    public static boolean isMark(String text) {
        String clean = WrittenText.clean(text);
        return isTick(clean) || Words.fold(clean).equals("x") || clean.equals("1");
    }

    /** Whether a text is one of the three words that people are told to write. */
    public static boolean isDeclared(String text) {
        return DECLARED.contains(Words.fold(text));
    }

    private static boolean isTick(String text) {
        return TICKS.contains(WrittenText.clean(text).replace("\uFE0F", ""));
    }

    /**
     * The outcome of a number: 1 and 100 per cent are achieved, 0 is not, anything between is none.
     *
     * @param percent whether the value is given in percent units
     */
    public static Optional<Outcome> ofNumber(BigDecimal value, boolean percent) {
        if (value.signum() == 0) {
            return Optional.of(Outcome.NOT_ACHIEVED);
        }
        boolean whole =
                value.compareTo(BigDecimal.valueOf(100)) == 0 || (!percent && value.compareTo(BigDecimal.ONE) == 0);
        return whole ? Optional.of(Outcome.ACHIEVED) : Optional.empty();
    }

    /** Whether a text that is no outcome speaks of a part: a word for it, or a number. */
    public static boolean isPartial(String text) {
        return PARTIAL.contains(Words.fold(text)) || WrittenNumber.parse(text).isPresent();
    }
}
