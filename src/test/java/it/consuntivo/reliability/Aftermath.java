package it.consuntivo.reliability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what became of a workplace after a fault against an undisturbed one.
 *
 * @param before what was published before the fault
 * @param expected what has to be published in the end
 */
record Aftermath(Published before, Published expected) {
    private static final int MOST_STARTS = 3;
    private static final Pattern RUN = Pattern.compile("\"run\":(\\d+)");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([^\"]*)\"");

    /**
     * Lets the program recover and says what is wrong with that; empty when nothing is.
     *
     * @param fault how the disturbed call ended, if it is known
     */
    List<String> complaints(Workplace workplace, Optional<Ended> fault) throws IOException {
        List<String> wrong = new ArrayList<>();
        Published now = Published.in(workplace);
        if (!now.strangers(before, expected).isEmpty()) {
            wrong.add("neither old nor new: " + now.strangers(before, expected));
        }
        if (fault.filter(Ended::isPublished).isPresent() && !now.equals(expected)) {
            wrong.add("success claimed, but different: " + now.differences(expected));
        }
        recover(workplace, wrong);
        Published last = Published.in(workplace);
        if (!last.equals(expected)) {
            wrong.add("different: " + last.differences(expected));
        }
        if (!workplace.leftOver().isEmpty()) {
            wrong.add("left over: " + workplace.leftOver());
        }
        history(workplace, wrong);
        return wrong;
    }

    private static void recover(Workplace workplace, List<String> wrong) {
        Program program = Program.on(workplace);
        Ended ended = program.callHere("run", "--quiet");
        for (int start = 1; start < MOST_STARTS && !ended.isPublished(); start++) {
            ended = program.callHere("run", "--quiet");
        }
        if (!ended.isPublished()) {
            wrong.add("stuck: " + ended.err());
            return;
        }
        Ended again = program.callHere("run", "--json");
        if (again.exitCode() != 0 || !again.out().contains("\"ending\":\"nothing-to-do\"")) {
            wrong.add("not at rest: " + again.out() + again.err());
        }
    }

    /** Each run has its own number, the last one is published, and none is left open. */
    private static void history(Workplace workplace, List<String> wrong) {
        Ended history = Program.on(workplace).callHere("history", "--json");
        List<String> runs = all(RUN, history.out());
        List<String> states = all(STATE, history.out());
        boolean truthful = history.exitCode() == 0
                && !runs.isEmpty()
                && runs.stream().distinct().count() == runs.size()
                && states.get(0).matches("final|provisional")
                && !states.contains("open");
        if (!truthful) {
            wrong.add("history: " + history.out() + history.err());
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
