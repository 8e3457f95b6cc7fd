package it.consuntivo.reliability;

import java.io.IOException;

/** Calls what only an administrator may. */
final class Mounted {
    private Mounted() {}

    /** Whether the command was carried out. */
    static boolean call(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
