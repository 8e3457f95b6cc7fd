package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What reading gives, in one line that a table of examples can hold. */
final class Readings {
    private Readings() {}

    static GridReading read(byte[] bytes, String name, Limits limits) {
        try {
            // Under a name of its own, as the private copy of a run has.
            Path copy = Files.createTempFile("copy", ".bin");
            try {
                return new GridReader(limits).read(Files.write(copy, bytes), name);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException machine) {
            throw new UncheckedIOException(machine);
        }
    }

    static GridReading read(XlsxFile file) {
        return read(file.bytes(), "a.xlsx", Limits.DEFAULT);
    }

    /** Such as {@code FILE_DAMAGED xml at Dati!B2}; or the cells, such as {@code A1=NUMBER 1, B1=TEXT x}. */
    static String told(GridReading reading) {
        if (reading.grid().isEmpty()) {
            return reading.findings().stream().map(Readings::told).collect(Collectors.joining(", "));
        }
        return reading.grid().get().sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Readings::told)
                .collect(Collectors.joining(", "));
    }

    static String told(XlsxFile file) {
        return told(read(file));
    }

    static String told(byte[] file) {
        return told(read(file, "a.xlsx", Limits.DEFAULT));
    }

    static String told(XlsxFile file, Limits limits) {
        return told(read(file.bytes(), "a.xlsx", limits));
    }

    static List<Grid.Sheet> sheets(XlsxFile file) {
        return read(file).grid().orElseThrow().sheets();
    }

    private static String told(Cell cell) {
        return cell.address() + "=" + cell.kind() + (cell.text().isEmpty() ? "" : " " + cell.text())
                + (cell.percent() ? " %" : "") + (cell.formula() ? " f" : "");
    }

    private static String told(Finding finding) {
        String place = finding.origin().sheet()
                + (finding.origin().cell().isEmpty()
                        ? ""
                        : "!" + finding.origin().cell());
        return finding.code()
                + (finding.arguments().isEmpty() ? "" : " " + String.join(" ", finding.arguments()))
                + (place.isEmpty() ? "" : " at " + place);
    }
}
