package it.consuntivo.publish.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Chromium without its windows: opens a page, lets its scripts come to an end, and tells what has become of it. */
final class Chromium {
    private static final int PATIENCE_IN_MINUTES = 2;

    private final Path folder;

    /**
     * @param folder where it may leave its settings and what it says
     */
    Chromium(Path folder) {
        this.folder = folder;
    }

    /** The page's document after its scripts have run, in a window of that width. */
    String dom(Path page, int width) throws IOException, InterruptedException {
        Path said = folder.resolve("dom.html");
        var process = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("settings"),
                        "--window-size=" + width + ",900",
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("Chromium takes too long");
        }
        return Files.readString(said);
    }
}
