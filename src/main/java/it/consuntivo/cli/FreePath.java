package it.consuntivo.cli;

import it.consuntivo.publish.files.Place;
import java.nio.file.Files;
import java.nio.file.Path;

/** A place for a file where there is none yet, so that nobody's work is overwritten. */
final class FreePath {
    private FreePath() {}

    /** The place of that name, or of that name and a number. */
    static Path in(Path folder, String stem, String ending) {
        Path free = Place.in(folder, stem + ending);
        for (int number = 2; Files.exists(free); number++) {
            free = Place.in(folder, stem + " (" + number + ")" + ending);
        }
        return free;
    }
}
