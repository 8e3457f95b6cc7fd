package it.consuntivo.publish.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without its windows: opens a file and saves it in another form. */
final class LibreOffice {
    private static final int PATIENCE_IN_MINUTES = 3;

    private final Path folder;

    /**
     * @param folder where it may leave its settings and what it saves
     */
    LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** The file that it saved, under the same name with that ending. */
    Path saved(Path file, String ending) throws IOException, InterruptedException {
        Path into = Files.createDirectories(folder.resolve("saved-" + ending));
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                        "--headless",
                        "--convert-to",
                        ending,
                        "--outdir",
                        into.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice takes too long");
        }
        Path saved = into.resolve(file.getFileName().toString().replaceFirst("\\.\\w+$", "." + ending));
        if (Files.notExists(saved)) {
            throw new IOException(Files.readString(folder.resolve("soffice.log")));
        }
        return saved;
    }
}
