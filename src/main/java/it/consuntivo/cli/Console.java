package it.consuntivo.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a command speaks: results to one stream, everything else to the other. */
final class Console {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final PrintWriter out;
    private final PrintWriter err;
    private final Screen screen;

    Console(PrintWriter out, PrintWriter err, Screen screen) {
        this.out = out;
        this.err = err;
        this.screen = screen;
    }

    Screen screen() {
        return screen;
    }

    /** Lines that are visible as they are, but for styles of ours. */
    void styled(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    void result(String line) {
        out.println(Visible.of(line));
        out.flush();
    }

    /** One line of columns, parted by tabs. */
    void columns(String... cells) {
        out.println(Arrays.stream(cells).map(Visible::of).collect(Collectors.joining("\t")));
        out.flush();
    }

    void json(Object value) {
        out.println(JSON.writeValueAsString(value));
        out.flush();
    }

    void say(String line) {
        err.println(Visible.of(line));
        err.flush();
    }

    void sayAll(List<String> lines) {
        lines.forEach(this::say);
    }
}
