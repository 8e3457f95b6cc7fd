package it.consuntivo.reliability;

import it.consuntivo.cli.ConsuntivoCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program on a workplace, as a process of its own in the bare environment that a scheduler gives.
 *
 * @param prefix what to run it under
 * @param options of the Java machine
 * @param environment beyond the bare one
 */
record Program(Workplace workplace, List<String> prefix, List<String> options, Map<String, String> environment) {
    private static final int PATIENCE_IN_MINUTES = 3;

    static Program on(Workplace workplace) {
        return new Program(workplace, List.of(), List.of(), Map.of());
    }

    Program under(List<String> command) {
        return new Program(workplace, command, options, environment);
    }

    Program with(List<String> further) {
        return new Program(workplace, prefix, further, environment);
    }

    Program in(Map<String, String> surroundings) {
        return new Program(workplace, prefix, options, surroundings);
    }

    /** A process under way; what it says goes to files, so that nobody has to listen. */
    record Running(Process process, Path out, Path err) {
        Ended await() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                throw new IOException("It hangs, having said " + Files.readString(err));
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        }

        /** Asks it to stop by a signal after so many milliseconds, unless it has ended by then. */
        Ended stoppedAfter(long milliseconds, String signal) throws IOException, InterruptedException {
            if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
                new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor();
            }
            return await();
        }

        /** Kills it after so many milliseconds, unless it has ended by then. */
        Ended killedAfter(long milliseconds) throws IOException, InterruptedException {
            if (!process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
            return await();
        }
    }

    Running start(String... arguments) throws IOException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        out.toFile().deleteOnExit();
        err.toFile().deleteOnExit();
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:+UseSerialGC"));
        command.add("-Djava.io.tmpdir=" + workplace.home().resolve("tmp"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "it.consuntivo.Consuntivo"));
        command.addAll(List.of(withPlaces(arguments)));
        var process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin:/bin");
        process.environment().clear();
        process.environment().put("PATH", path);
        process.environment().put("LC_ALL", "C");
        process.environment().putAll(environment);
        return new Running(process.start(), out, err);
    }

    Ended call(String... arguments) throws IOException, InterruptedException {
        return start(arguments).await();
    }

    /** In this process, which has no start to wait for. */
    Ended callHere(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = ConsuntivoCommand.execute(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                withPlaces(arguments));
        return new Ended(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The table of objectives that a run leaves, in this process; an error if it publishes nothing. */
    String objectives() throws IOException {
        Ended ended = callHere("run", "--quiet");
        if (!ended.isPublished()) {
            throw new AssertionError(ended);
        }
        return workplace.objectives();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private String[] withPlaces(String... arguments) {
        return Stream.concat(
                        Arrays.stream(arguments),
                        Stream.of("--jobs", "--input", "--output")
                                .flatMap(option -> Stream.of(
                                        option,
                                        workplace
                                                .home()
                                                .resolve(option.substring(2))
                                                .toString())))
                .toArray(String[]::new);
    }
}
