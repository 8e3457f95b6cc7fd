package it.consuntivo.intake.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of one file; those of the files that it refers to join the same list. */
final class Faults {
    private static final int LONGEST = 80;

    private final String file;
    private final List<Fault> all;

    Faults(String file) {
        this(file, new ArrayList<>());
    }

    private Faults(String file, List<Fault> all) {
        this.file = file;
        this.all = all;
    }

    /** The same gathering, for a file that this one refers to. */
    Faults in(String other) {
        return new Faults(other, all);
    }

    /** A fault that quotes what stands in the file. */
    void add(int line, String key, String found, Phrase allowed) {
        add(line, key, Phrase.quoted(cut(found)), allowed);
    }

    /** A fault that says what was found in words of ours. */
    void add(int line, String key, Phrase found, Phrase allowed) {
        all.add(new Fault(file, line, key, found, allowed));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether this very file has none, whatever the others have. */
    boolean isFileSound() {
        return all.stream().noneMatch(fault -> fault.file().equals(file));
    }

    /** This file's own first, then by file and line. */
    List<Fault> sorted() {
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing((Fault fault) -> !fault.file().equals(file))
                        .thenComparing(Fault::file)
                        .thenComparingInt(Fault::line))
                .toList();
    }

    /** A value found may be long; its beginning is enough to find it again. */
    static String cut(String found) {
        return found.codePointCount(0, found.length()) <= LONGEST
                ? found
                : found.substring(0, found.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
