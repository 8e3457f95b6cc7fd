package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Decision;
import java.nio.file.Files;
import java.util.List;

/**
 * Reads the recorded decisions. Only a file that is no such table is a fault of the exercise: a row that cannot be
 * followed lifts nothing, so it is told among the findings and stops nobody.
 */
final class DecisionRows {
    static final List<String> COLUMNS =
            List.of("settore", "codice_obiettivo", "regola", "valore", "chi", "data", "motivo");

    private final JobFiles files;
    private final Faults faults;

    DecisionRows(JobFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    /** The decisions in that file of the jobs folder; none when there is no such file. */
    List<Decision> read(String file) {
        return files.place(file).filter(Files::isRegularFile).stream()
                .flatMap(place -> {
                    Faults its = faults.in(files.name(place));
                    return files.text(place, its).flatMap(text -> CsvTable.readPerhapsEmpty(text, its)).stream()
                            .flatMap(table -> table.entries(COLUMNS, COLUMNS, its).stream());
                })
                .map(DecisionRows::decision)
                .toList();
    }

    private static Decision decision(PlanTable.Entry row) {
        return new Decision(
                row.line(),
                text(row, "settore"),
                text(row, "codice_obiettivo"),
                text(row, "regola"),
                text(row, "valore"),
                text(row, "chi"),
                text(row, "data"),
                text(row, "motivo"));
    }

    private static String text(PlanTable.Entry row, String column) {
        return row.cell(column).map(Written::text).orElse("");
    }
}
