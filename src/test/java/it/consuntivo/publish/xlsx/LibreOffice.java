package it.consuntivo.publish.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without its windows: opens a file and saves it in another form. */
public final class LibreOffice {
    private static final int PATIENCE_IN_MINUTES = 3;
    /** It passes over what comes after 247 names, in silence. */
    private static final int AT_ONCE = 100;

    private final Path folder;

    /**
     * @param folder where it may leave its settings and what it saves
     */
    public LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** The file that it saved, under the same name with that ending. */
    public Path saved(Path file, String ending) throws IOException, InterruptedException {
        Path saved = saved(List.of(file), ending).resolve(name(file, ending));
        if (Files.notExists(saved)) {
            throw new IOException(Files.readString(folder.resolve("soffice.log")));
        }
        return saved;
    }

    /** The folder with those of many files that it could open, saved under the same names with that ending. */
    public Path saved(List<Path> files, String ending) throws IOException, InterruptedException {
        Path into = Files.createDirectories(folder.resolve("saved-" + ending));
        for (int i = 0; i < files.size(); i += AT_ONCE) {
            save(files.subList(i, Math.min(i + AT_ONCE, files.size())), ending, into);
        }
        return into;
    }

    private void save(List<Path> files, String ending, Path into) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                into.toString()));
        files.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice takes too long");
        }
    }

    private static String name(Path file, String ending) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "." + ending);
    }
}
