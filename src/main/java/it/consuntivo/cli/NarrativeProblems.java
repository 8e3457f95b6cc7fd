package it.consuntivo.cli;

import java.util.List;

/** What is wrong with a section of an exercise's narrative. */
final class NarrativeProblems {
    private NarrativeProblems() {}

    static List<String> of(String section, String text) {
        return List.of();
    }
}
