package it.consuntivo.job;

import it.consuntivo.cli.ConsuntivoCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small body with its folders, on which the program is run as its users run it. */
final class Town {
    static final String EXERCISE = "paese-2024";
    private static final Instant DROPPED = Instant.parse("2025-03-01T10:00:00Z");

    private final Path home;

    Town(Path home) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("jobs"));
        Files.createDirectories(home.resolve("input"));
        exercise("");
    }

    /** What a call of the program came to. */
    record Result(int exitCode, String out, String err) {}

    Path home() {
        return home;
    }

    /** Writes the exercise's file: two units, and whatever more a test needs. */
    Town exercise(String more) throws IOException {
        Files.writeString(
                home.resolve("jobs").resolve(EXERCISE + ".yaml"),
                """
                body: Comune di Paese
                year: 2024
                units:
                  - {code: TEC, name: Servizi tecnici}
                  - {code: FIN, name: Servizi finanziari}
                """
                        + more);
        return this;
    }

    /** Drops a workbook of one sheet; cells of a row are parted by {@code |}. */
    Town drop(String name, String sheet, String... rows) throws IOException {
        return drop(name, sheet, DROPPED, rows);
    }

    Town drop(String name, String sheet, Instant changed, String... rows) throws IOException {
        Path file = home.resolve("input").resolve(name);
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet table = workbook.createSheet(sheet);
            for (int i = 0; i < rows.length; i++) {
                String[] cells = rows[i].split("\\|", -1);
                var row = table.createRow(i);
                for (int j = 0; j < cells.length; j++) {
                    row.createCell(j).setCellValue(cells[j].strip());
                }
            }
            workbook.write(out);
        }
        Files.setLastModifiedTime(file, FileTime.from(changed));
        return this;
    }

    /** A unit's performance objectives with these outcomes. */
    Town dropPerformance(String name, String unit, String... outcomes) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("Settore | Codice | Missione | Programma | Ob. strategico | Ob. operativo | Raggiunto | Motivazione");
        for (int i = 0; i < outcomes.length; i++) {
            rows.add("%s | %s%d | 01 | 02 | Aim | Objective %d | %s | reason"
                    .formatted(unit, unit, i + 1, i + 1, outcomes[i]));
        }
        return drop(name, "Performance", rows.toArray(String[]::new));
    }

    Result call(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = ConsuntivoCommand.execute(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                withPlaces(arguments));
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Starts the program as a process of its own, as a scheduler does. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "it.consuntivo.Consuntivo"));
        command.addAll(List.of(withPlaces(arguments)));
        var process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // what a scheduler gives: no locale at all
        process.environment().put("LC_ALL", "C");
        return process.start();
    }

    private String[] withPlaces(String... arguments) {
        return Stream.concat(
                        Arrays.stream(arguments),
                        Stream.of("--jobs", "--input", "--output")
                                .flatMap(option -> Stream.of(
                                        option,
                                        home.resolve(option.substring(2)).toString())))
                .toArray(String[]::new);
    }

    Path published() {
        return home.resolve("output").resolve(EXERCISE);
    }

    String read(String file) throws IOException {
        return Files.readString(published().resolve(file)).replace("\uFEFF", "");
    }

    /** Everything published but the manifest and the report, by name. */
    Map<String, String> tables() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(published())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv") || name.equals("datapackage.json")) {
                    tables.put(name, Files.readString(file));
                }
            }
        }
        return tables;
    }
}
