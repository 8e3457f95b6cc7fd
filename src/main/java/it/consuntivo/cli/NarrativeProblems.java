package it.consuntivo.cli;

import it.consuntivo.publish.pdf.Narrative;
import java.util.List;

/** What is wrong with a section of an exercise's narrative: a name that no section has, placeholders that mean nothing. */
final class NarrativeProblems {
    private NarrativeProblems() {}

    static List<String> of(String section, String text) {
        if (!Narrative.sections().contains(section)) {
            return List.of("un file che porta il nome di una sezione: " + String.join(", ", Narrative.sections()));
        }
        return Narrative.unknownPlaceholders(text).stream()
                .map(name -> "non ${" + name + "}; i segnaposto sono: " + String.join(", ", Narrative.placeholders()))
                .toList();
    }
}
