package it.consuntivo.cli;

import it.consuntivo.intake.exercise.Phrase;
import it.consuntivo.publish.pdf.Narrative;
import java.util.List;

/** What is wrong with a section of an exercise's narrative: a name that no section has, placeholders that mean nothing. */
final class NarrativeProblems {
    private NarrativeProblems() {}

    static List<Phrase> of(String section, String text) {
        if (!Narrative.sections().contains(section)) {
            return List.of(Phrase.of("narrative.section", String.join(", ", Narrative.sections())));
        }
        return Narrative.unknownPlaceholders(text).stream()
                .map(name -> Phrase.of(
                        "narrative.placeholder", "${" + name + "}", String.join(", ", Narrative.placeholders())))
                .toList();
    }
}
