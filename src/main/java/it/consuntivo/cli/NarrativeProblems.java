package it.consuntivo.cli;

import it.consuntivo.publish.pdf.Narrative;
import java.util.List;

/** What is wrong with a section of an exercise's narrative: a name that no section has, placeholders that mean nothing. */
final class NarrativeProblems {
    private NarrativeProblems() {}

    static List<String> of(String section, String text) {
        if (!Narrative.sections().contains(section)) {
            return List.of("sezione sconosciuta; le sezioni sono: " + String.join(", ", Narrative.sections()));
        }
        return Narrative.unknownPlaceholders(text).stream()
                .map(name -> "segnaposto sconosciuto ${" + name + "}; quelli previsti sono: "
                        + String.join(", ", Narrative.placeholders()))
                .toList();
    }
}
