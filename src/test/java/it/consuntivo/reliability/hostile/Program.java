package it.consuntivo.reliability.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as a process of its own, in a folder with the sample, with no more memory than the least machine has. */
public final class Program {
    private static final List<String> ABOUT_FILES = List.of("anomalie.csv", "consegne.csv", "differenze.csv");
    private static final String EXERCISE = "performance-2024";

    private final Path home;
    private final List<String> before = new ArrayList<>();

    /** Copies the sample into the folder. */
    public Program(Path home) throws IOException {
        this.home = home;
        copy(Path.of("jobs", EXERCISE + ".yaml"), home.resolve("jobs"));
        copy(Path.of("jobs", EXERCISE), home.resolve("jobs"));
        Files.createDirectories(input());
        try (Stream<Path> files = Files.list(Path.of("input"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        input().resolve(file.getFileName().toString()),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** What a run came to, with everything that it said. */
    public record Ended(int exitCode, String said, Duration took) {}

    public Path input() {
        return home.resolve("input");
    }

    public Path published() {
        return home.resolve("output").resolve(EXERCISE);
    }

    /** Puts a command in front, such as a tracer. */
    public Program under(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    public Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "it.consuntivo.Consuntivo"));
        command.addAll(List.of(arguments));
        Path said = home.resolve("said.txt");
        var process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        process.environment().put("LC_ALL", "C"); // what a scheduler gives: no locale at all
        long start = System.nanoTime();
        Process started = process.start();
        if (!started.waitFor(60, TimeUnit.MINUTES)) {
            started.destroyForcibly();
        }
        return new Ended(started.waitFor(), Files.readString(said), Duration.ofNanos(System.nanoTime() - start));
    }

    /** The tables of figures by name. */
    public Map<String, String> figures() throws IOException {
        Map<String, String> figures = new TreeMap<>();
        try (Stream<Path> files = Files.list(published())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv") && !ABOUT_FILES.contains(name)) {
                    figures.put(name, Files.readString(file));
                }
            }
        }
        return figures;
    }

    public String log() throws IOException {
        return Files.readString(home.resolve("jobs/history/consuntivo.log"));
    }

    public String table(String name) throws IOException {
        return Files.readString(published().resolve(name));
    }

    private static void copy(Path source, Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(source)) {
            for (Path file : tree.toList()) {
                Path target = folder.resolve(Objects.requireNonNull(source.getParent())
                        .relativize(file)
                        .toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}
