package it.consuntivo.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What strace saw of a run: the calls that change something below the workplace.
 *
 * @param calls in the order of their begin
 */
record Trace(List<Call> calls) {
    private static final Pattern BEGUN = Pattern.compile("^(\\d+) +(\\w+)\\((.*)$");
    private static final String THREAD_OF_THE_LOCK = "/history/";

    /**
     * A call of the system.
     *
     * @param main whether it was made by the program's main thread
     * @param number how many calls of that name the thread had made, this one included: how strace counts
     * @param path what it was about, below the workplace
     * @param fate whether strace did something to it, or it never came to its end
     */
    record Call(boolean main, String name, int number, String path, Fate fate) {
        /** The call as a point that can be aimed at. */
        String point() {
            return (main ? "main" : "other") + " " + name + " " + number;
        }

        String told() {
            return point() + " " + path;
        }
    }

    enum Fate {
        UNHARMED,
        INJECTED,
        UNFINISHED
    }

    static Trace read(Path trace, Workplace workplace) throws IOException {
        List<String> lines = Files.readAllLines(trace, StandardCharsets.ISO_8859_1);
        String home = workplace.home().toString();
        String main = lines.stream()
                .filter(line -> line.contains(home) && line.contains(THREAD_OF_THE_LOCK))
                .findFirst()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .orElse("");
        Map<String, Integer> counts = new HashMap<>();
        List<Call> calls = new ArrayList<>();
        for (String line : lines) {
            Matcher begun = BEGUN.matcher(line);
            if (begun.matches()) {
                String thread = begun.group(1);
                String name = begun.group(2);
                int number = counts.merge(thread + " " + name, 1, Integer::sum);
                if (line.contains(home) && changes(line)) {
                    calls.add(new Call(thread.equals(main), name, number, path(line, home), fate(line)));
                }
            }
        }
        return new Trace(calls);
    }

    /** What the system did not do as asked; the last call that was begun, if the process was killed. */
    Optional<Call> disturbed(Fate fate) {
        return calls.stream().filter(call -> call.fate() == fate).reduce((one, other) -> other);
    }

    private static boolean changes(String line) {
        return !line.contains(" openat(") || line.contains("O_CREAT") || line.contains("O_TRUNC");
    }

    private static Fate fate(String line) {
        if (line.contains("(INJECTED)")) {
            return Fate.INJECTED;
        }
        return line.endsWith("= ?") || line.endsWith("<unfinished ...>") ? Fate.UNFINISHED : Fate.UNHARMED;
    }

    private static String path(String line, String home) {
        int begin = line.lastIndexOf(home) + home.length();
        Matcher rest = Pattern.compile("[^\">]*").matcher(line).region(begin, line.length());
        return rest.lookingAt() ? rest.group() : "";
    }
}
