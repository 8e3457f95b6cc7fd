package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Exercise.PreviousYear;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the figures of earlier years, one year in each row. */
final class PreviousYears {
    private static final List<String> COLUMNS = List.of(
            "anno",
            "performance_assegnati",
            "performance_raggiunti",
            "altri_strategici_assegnati",
            "altri_strategici_raggiunti",
            "ordinari_assegnati",
            "ordinari_raggiunti");
    private static final int FIRST_YEAR = 1990;
    private static final int MOST_OBJECTIVES = 100_000;

    private final Set<Integer> seen = new HashSet<>();
    private final int lastYear;

    PreviousYears(int yearOfExercise) {
        this.lastYear = yearOfExercise - 1;
    }

    /** Oldest first. */
    List<PreviousYear> read(JobTables.Found found) {
        return found.table().entries(COLUMNS, COLUMNS, found.faults()).stream()
                .map(this::year)
                .sorted(Comparator.comparingInt(PreviousYear::year))
                .toList();
    }

    private PreviousYear year(PlanTable.Entry row) {
        return new PreviousYear(
                anno(row),
                count(row, "performance_assegnati"),
                achieved(row, "performance"),
                count(row, "altri_strategici_assegnati"),
                achieved(row, "altri_strategici"),
                count(row, "ordinari_assegnati"),
                achieved(row, "ordinari"));
    }

    private int anno(PlanTable.Entry row) {
        Optional<Written> cell = row.required("anno");
        Optional<Integer> year = cell.flatMap(written -> written.whole(FIRST_YEAR, lastYear));
        year.filter(number -> !seen.add(number))
                .flatMap(number -> cell)
                .ifPresent(written -> written.refuse(Phrase.of("year.once")));
        return year.orElse(0);
    }

    /** A count missing in one column is missing in that column only: the two are reported apart. */
    private static int achieved(PlanTable.Entry row, String kind) {
        int most = row.cell(kind + "_assegnati")
                .filter(cell -> cell.text().matches("\\d{1,5}"))
                .map(cell -> Integer.parseInt(cell.text()))
                .orElse(MOST_OBJECTIVES);
        return row.required(kind + "_raggiunti")
                .flatMap(cell -> cell.whole(0, most))
                .orElse(0);
    }

    private static int count(PlanTable.Entry row, String column) {
        return row.required(column)
                .flatMap(cell -> cell.whole(0, MOST_OBJECTIVES))
                .orElse(0);
    }
}
