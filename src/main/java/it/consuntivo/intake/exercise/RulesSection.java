package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.model.Rules.BelowMinimum;
import it.consuntivo.domain.model.Rules.Weighting;
import java.math.BigDecimal;
import java.util.List;

/** Reads {@code rules}; what it leaves out has the values of the specification. */
final class RulesSection {
    private static final List<String> KEYS = List.of("weights", "denominator", "expected-result", "ordinary");
    private static final List<String> ORDINARY = List.of("weight", "minimum", "below-minimum");

    private RulesSection() {}

    static Rules read(Section root) {
        Section rules = root.section("rules", KEYS);
        return new Rules(
                rules.scalar("weights")
                        .flatMap(word -> word.oneOf(Vocabulary.of(Weighting.class)))
                        .orElse(Weighting.UNIFORM),
                rules.scalar("denominator")
                        .flatMap(word -> word.oneOf(Vocabulary.of(Denominator.class)))
                        .orElse(Denominator.NET),
                hundredths(rules, "expected-result", 90),
                ordinary(rules.section("ordinary", ORDINARY)));
    }

    private static Rules.Ordinary ordinary(Section section) {
        return new Rules.Ordinary(
                hundredths(section, "weight", 100),
                hundredths(section, "minimum", 85),
                section.scalar("below-minimum")
                        .flatMap(word -> word.oneOf(Vocabulary.of(BelowMinimum.class)))
                        .orElse(BelowMinimum.UNDECIDED));
    }

    private static BigDecimal hundredths(Section section, String key, int otherwise) {
        return section.scalar(key).flatMap(number -> number.decimal(100)).orElse(BigDecimal.valueOf(otherwise));
    }
}
