package it.consuntivo.cli;

import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What the results are shown on.
 *
 * @param width characters in a line
 * @param ansi whether there are colours; only a terminal has them, and not when the environment forbids it
 */
record Screen(int width, Ansi ansi) {
    private static final int NARROWEST = 40;
    private static final int OF_A_FILE = 100;

    /** The terminal, if there is one; else a file or another program, whose lines have a width of their own. */
    static Screen of(Map<String, String> environment) {
        boolean terminal = Ansi.AUTO.enabled();
        int usual = terminal ? new UsageMessageSpec().autoWidth(true).width() : OF_A_FILE;
        int width = Optional.ofNullable(environment.get("COLUMNS"))
                .filter(columns -> columns.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(usual);
        return new Screen(Math.max(NARROWEST, width), terminal ? Ansi.ON : Ansi.OFF);
    }

    /** Our own words in a style of picocli's, such as {@code bold,red}. */
    String styled(String style, String words) {
        return ansi.string("@|" + style + " " + words + "|@");
    }
}
