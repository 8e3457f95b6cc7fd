package it.consuntivo.intake.value;

import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Progress;
import it.consuntivo.domain.model.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words for how an objective stands during the year. A percentage is none: it says how much, not how well. */
public final class ProgressWord {
    /** The first word of each is the one that people are told to write. */
    private static final Map<Progress, List<String>> NAMES = new EnumMap<>(Map.of(
            Progress.NOT_STARTED,
            List.of("non avviato", "non avviata", "da avviare", "non iniziato", "non iniziata"),
            Progress.ON_TRACK,
            List.of("in linea", "in corso", "regolare", "avviato", "avviata", "nei tempi", "in attuazione"),
            Progress.LATE,
            List.of("in ritardo", "ritardo"),
            Progress.AT_RISK,
            List.of("a rischio", "critico", "critica", "in criticità"),
            Progress.SUSPENDED,
            List.of("sospeso", "sospesa"),
            Progress.COMPLETED,
            List.of(
                    "concluso",
                    "conclusa",
                    "completato",
                    "completata",
                    "raggiunto",
                    "raggiunta",
                    "conseguito",
                    "conseguita")));

    private static final Map<String, Progress> WORDS = words();

    /** What people are told to write for an objective that was dropped. */
    private static final String EXCLUDED = "escluso";

    private ProgressWord() {}

    public static Optional<Progress> parse(String text) {
        return Optional.ofNullable(WORDS.get(Words.fold(text)));
    }

    /** Whether the word says that the objective was dropped, which is no state but the end of it. */
    public static boolean isExclusion(String text) {
        return OutcomeWord.parse(text).equals(Optional.of(Outcome.EXCLUDED));
    }

    /** Whether a text is one of the words that people are told to write. */
    public static boolean isDeclared(String text) {
        return declared().stream().anyMatch(word -> Words.same(word, text));
    }

    /** The words that people are told to write, in the order of the year. */
    public static List<String> declared() {
        List<String> words = NAMES.values().stream().map(names -> names.get(0)).toList();
        return Stream.concat(words.stream(), Stream.of(EXCLUDED)).toList();
    }

    private static Map<String, Progress> words() {
        Map<String, Progress> words = new HashMap<>();
        NAMES.forEach((progress, names) -> names.forEach(name -> words.put(Words.fold(name), progress)));
        return Map.copyOf(words);
    }
}
