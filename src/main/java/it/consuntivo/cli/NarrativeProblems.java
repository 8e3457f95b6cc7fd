package it.consuntivo.cli;

import it.consuntivo.intake.exercise.Nearest;
import it.consuntivo.intake.exercise.Phrase;
import it.consuntivo.intake.exercise.TextFault;
import it.consuntivo.publish.narrative.Flaw;
import it.consuntivo.publish.pdf.Narrative;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What is wrong with a section of an exercise's narrative: a name that no section has, or what its text says. */
final class NarrativeProblems {
    private NarrativeProblems() {}

    static List<TextFault> of(String section, String text) {
        if (!Narrative.sections().contains(section)) {
            return List.of(
                    new TextFault(1, section, Phrase.of("narrative.section", String.join(", ", Narrative.sections()))));
        }
        return Narrative.flaws(text).stream()
                .map(flaw -> new TextFault(flaw.line(), found(flaw), allowed(flaw)))
                .toList();
    }

    private static String found(Flaw flaw) {
        return switch (flaw.kind()) {
            case PLACEHOLDER, UNGUARDED, NOT_ALONE -> placeholder(flaw.name());
            case CONDITION -> opening(flaw.name());
            default -> flaw.name();
        };
    }

    private static Phrase allowed(Flaw flaw) {
        return switch (flaw.kind()) {
            case NO_TAG -> Phrase.of("narrative.tag", placeholder("…"), opening("…"), closing("…"));
            case PLACEHOLDER ->
                near(flaw.name(), Narrative.lexicon().placeholders().keySet(), "");
            case CONDITION -> near(flaw.name(), Narrative.lexicon().conditions(), "#");
            case UNBALANCED -> Phrase.of("narrative.balance", opening("…"), "${^…}", closing("…"));
            case UNGUARDED -> guard(flaw.name());
            case NOT_ALONE -> Phrase.of("narrative.alone", placeholder(flaw.name()));
            case MARKDOWN -> Phrase.of("narrative.markdown");
            case LIST -> Phrase.of("narrative.list");
            case HEADING -> Phrase.of("narrative.heading");
        };
    }

    private static Phrase near(String written, Collection<String> known, String sign) {
        String all = String.join(", ", new TreeSet<>(known));
        return Nearest.to(written, known)
                .map(name -> Phrase.of("near", "${" + sign + name + "}"))
                .orElseGet(() -> sign.isEmpty()
                        ? Phrase.of("narrative.placeholder", all)
                        : Phrase.of("narrative.condition", all));
    }

    private static Phrase guard(String name) {
        String guard =
                Narrative.lexicon().guards(name).stream().min(String::compareTo).orElse(name);
        return Phrase.of("narrative.guard", placeholder(name), opening(guard), closing(guard));
    }

    private static String placeholder(String name) {
        return "${" + name + "}";
    }

    private static String opening(String name) {
        return "${#" + name + "}";
    }

    private static String closing(String name) {
        return "${/" + name + "}";
    }
}
