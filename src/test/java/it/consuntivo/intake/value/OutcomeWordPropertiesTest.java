package it.consuntivo.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Outcome;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Words for outcomes, whichever they are. */
class OutcomeWordPropertiesTest {
    /** The contract's list. */
    private static final Map<String, Outcome> CONTRACT = Map.ofEntries(
            Map.entry("sì", Outcome.ACHIEVED),
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
            Map.entry("non raggiunto", Outcome.NOT_ACHIEVED),
            Map.entry("non conseguito", Outcome.NOT_ACHIEVED),
            Map.entry("escluso", Outcome.EXCLUDED),
            Map.entry("esclusa", Outcome.EXCLUDED),
            Map.entry("stralciato", Outcome.EXCLUDED));

    @Property
    void aWordIsItsOutcomeInAnyDisguise(@ForAll("disguised") Tuple2<String, Outcome> word) {
        assertThat(OutcomeWord.parse(word.get1())).contains(word.get2());
        assertThat(OutcomeWord.parse(word.get1() + ".")).contains(word.get2());
    }

    @Property
    void aSignThatTakesSomethingBackLeavesNoOutcome(
            @ForAll("disguised") Tuple2<String, Outcome> word, @ForAll("doubts") String doubt) {
        assertThat(OutcomeWord.parse(word.get1() + doubt)).isEmpty();
        assertThat(OutcomeWord.parse(doubt + word.get1())).isEmpty();
    }

    @Property(tries = 3000)
    void nothingButTheWordsOfTheContractIsAnOutcome(@ForAll("letters") String text) {
        assertThat(OutcomeWord.parse(text).isPresent())
                .as(text)
                .isEqualTo(CONTRACT.containsKey(
                                text.replace('ì', 'i').replaceAll(" +", " ").strip())
                        || CONTRACT.containsKey(text.replace(" ", ""))
                        || text.replace(" ", "").matches("non(raggiunto|conseguito)"));
    }

    @Provide
    Arbitrary<Tuple2<String, Outcome>> disguised() {
        return Arbitraries.of(CONTRACT.entrySet())
                .flatMap(entry -> Decorated.of(entry.getKey()).map(text -> Tuple.of(text, entry.getValue())));
    }

    @Provide
    Arbitrary<String> doubts() {
        return Arbitraries.of(
                "?", "*", "%", "/", "…", "...", "+", "=", "≈", "~", "1", "0", " 80%", "\uD83D\uDE00", "_");
    }

    @Provide
    Arbitrary<String> letters() {
        Arbitrary<String> random =
                Arbitraries.strings().withChars("sinoxyevrtacl ").ofMinLength(1).ofMaxLength(5);
        return Arbitraries.oneOf(
                random, Arbitraries.of(CONTRACT.keySet()).flatMap(word -> random.map(more -> word + more)));
    }
}
