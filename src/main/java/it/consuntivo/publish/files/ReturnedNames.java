package it.consuntivo.publish.files;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the files returned to the units are called: like the file received, without its ending, in letters that every
 * system takes for a name. Two files never share one, not even where case does not tell names apart.
 */
public final class ReturnedNames {
    private static final String FOLDER = "rilievi/";
    private static final int LONGEST = 150;

    private final Map<String, String> stems = new HashMap<>();

    /**
     * @param files names of all files received
     */
    ReturnedNames(Collection<String> files) {
        Set<String> taken = new HashSet<>();
        List<String> inOrder = files.stream().sorted().toList();
        for (String file : inOrder) {
            String stem = stem(file);
            String free = stem;
            for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
                free = stem + " (" + number + ")";
            }
            stems.put(file, free);
        }
    }

    /** The name of the file returned for the one received, with that ending. */
    String of(String file, String ending) {
        return FOLDER + stems.getOrDefault(file, "") + ending;
    }

    /** The name of a file without its ending, in letters that every system takes for a name. */
    public static String stem(String file) {
        String clean = Normalizer.normalize(file, Normalizer.Form.NFC)
                .replaceFirst("(?i)\\.(xlsx|xlsm|xls)$", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|\uFFFD]", "_")
                .replaceFirst("^[.~\\s-]+", "_")
                .replaceFirst("[.\\s]+$", "");
        String cut = clean.substring(0, Math.min(clean.length(), LONGEST)).strip();
        return cut.isEmpty() ? "_" : cut;
    }
}
