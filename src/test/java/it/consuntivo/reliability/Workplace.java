package it.consuntivo.reliability;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The folders of a small body with all outputs: four units, a finding, open data. The second state of its inputs changes
 * one workbook and the name of another.
 */
record Workplace(Path home) {
    static final String EXERCISE = "borgo-2024";

    private static final Instant DROPPED = Instant.parse("2025-03-01T10:00:00Z");
    private static final String EXERCISE_FILE =
            """
            body: Comune di Borgo
            year: 2024
            units:
              - {code: TEC, name: Servizi tecnici}
              - {code: FIN, name: Servizi finanziari}
              - {code: CUL, name: Cultura}
              - {code: POL, name: Polizia locale}
            report: {place: Borgo, date: 2025-06-30}
            open-data: {licence: CC-BY-4.0, ipa: c_x000, contact: dati@comune.borgo.example, page: https://comune.borgo.example/dati}
            """;

    /** Makes one; what it is made of has other bytes each time. */
    static Workplace make(Path home) throws IOException {
        var made = new Workplace(home);
        for (String folder : List.of("jobs", "input", "next", "tmp")) {
            Files.createDirectories(home.resolve(folder));
        }
        Files.writeString(home.resolve("jobs").resolve(EXERCISE + ".yaml"), EXERCISE_FILE);
        made.workbook("input/tec.xlsx", "TEC", "sì", "no", "sì");
        made.workbook("input/fin.xlsx", "FIN", "SI", "SI");
        made.workbook("input/cultura.xlsx", "CUL", "sì", "escluso", "no", "sì");
        made.workbook("input/polizia.xlsx", "POL", "sì");
        made.workbook("next/tec.xlsx", "TEC", "sì", "sì", "sì");
        made.workbook("next/finanze.xlsx", "FIN", "SI", "NO");
        return made;
    }

    private void workbook(String file, String unit, String... outcomes) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("Settore|Codice|Missione|Programma|Ob. strategico|Ob. operativo|Raggiunto|Motivazione");
        for (int i = 0; i < outcomes.length; i++) {
            // without a reason, so that there is something to give back
            rows.add("%s|%s%d|01|02|Scopo|Obiettivo %d|%s|".formatted(unit, unit, i + 1, i + 1, outcomes[i]));
        }
        Path target = home.resolve(file);
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(target)) {
            var sheet = workbook.createSheet("Performance");
            for (int i = 0; i < rows.size(); i++) {
                String[] cells = rows.get(i).split("\\|", -1);
                var row = sheet.createRow(i);
                for (int j = 0; j < cells.length; j++) {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
            workbook.write(out);
        }
        Files.setLastModifiedTime(target, FileTime.from(DROPPED));
    }

    /** The same bytes and times in another place, with all that has become of them. */
    Workplace copiedTo(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(home.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new Workplace(target);
    }

    /** The same, its workbooks put there in another order. */
    Workplace shuffledTo(Path target, Random random) throws IOException {
        Workplace copy = copiedTo(target);
        List<Path> names;
        try (Stream<Path> files = Files.list(input())) {
            names = new ArrayList<>(files.map(Path::getFileName).sorted().toList());
        }
        Collections.shuffle(names, random);
        for (Path name : names) {
            Path file = copy.input().resolve(name);
            Files.delete(file);
            Files.copy(input().resolve(name), file, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return copy;
    }

    /** Brings the inputs into their second state. */
    Workplace change() throws IOException {
        for (String name : List.of("tec.xlsx", "finanze.xlsx")) {
            Files.copy(
                    home.resolve("next").resolve(name),
                    input().resolve(name),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.deleteIfExists(input().resolve("fin.xlsx"));
        return this;
    }

    Path input() {
        return home.resolve("input");
    }

    Path history() {
        return home.resolve("jobs/history");
    }

    Path database() {
        return history().resolve(EXERCISE).resolve("database");
    }

    Path published() {
        return home.resolve("output").resolve(EXERCISE);
    }

    /** The published table of objectives. */
    String objectives() throws IOException {
        return Files.readString(published().resolve("obiettivi.csv"));
    }

    /** What should not be left once a run has come to an end: drafts, copies, temporary files. */
    List<String> leftOver() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.map(file -> home.relativize(file).toString())
                    .filter(name -> name.matches(".*/\\.run-.*|.*\\.(part|new|old|probe)|.*/copies.*|tmp/.+|.*\\.log")
                            && !name.equals("jobs/history/consuntivo.log")
                            && !name.contains("/database-danneggiato-"))
                    .toList();
        }
    }

    void delete() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
