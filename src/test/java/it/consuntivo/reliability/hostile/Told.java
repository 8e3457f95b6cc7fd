package it.consuntivo.reliability.hostile;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.GridReading;
import java.util.stream.Collectors;

/** What reading gave, in one line. */
final class Told {
    private Told() {}

    static String of(GridReading reading) {
        if (reading.grid().isEmpty()) {
            return reading.findings().stream().map(Told::of).collect(Collectors.joining(", "));
        }
        return reading.grid().get().sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Told::of)
                .collect(Collectors.joining(", "));
    }

    private static String of(Cell cell) {
        return cell.address() + "=" + cell.kind() + (cell.text().isEmpty() ? "" : " " + cell.text())
                + (cell.percent() ? " %" : "") + (cell.formula() ? " f" : "");
    }

    private static String of(Finding finding) {
        return (finding.code() + " " + String.join(" ", finding.arguments())).strip();
    }
}
