package it.consuntivo.publish.csv;

import static it.consuntivo.publish.csv.Column.integer;
import static it.consuntivo.publish.csv.Column.optionalText;
import static it.consuntivo.publish.csv.Column.text;
import static it.consuntivo.publish.csv.Column.twoDecimals;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.BodyScore.CategoryRow;
import it.consuntivo.domain.score.BodyScore.MissionRow;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.publish.Publication;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The summaries by unit, by category and by mission; the last row, where there is one, is of the whole body. */
final class SummaryCsv {
    private SummaryCsv() {}

    static CsvTable<PerformanceRow> performance(Publication publication) {
        Exercise exercise = publication.exercise();
        BodyScore score = publication.score();
        return new CsvTable<>(
                "riepilogo-performance.csv",
                "Piano della performance per settore",
                List.of(
                        optionalText("settore_codice", PerformanceRow::unit),
                        text("settore", row -> unit(exercise, row.unit(), "TOTALE")),
                        integer("assegnati", row -> row.tally().assigned()),
                        integer("raggiunti", row -> row.tally().achieved()),
                        integer("non_raggiunti", row -> row.tally().notAchieved()),
                        integer("non_rendicontati", row -> row.tally().notReported()),
                        integer("esclusi", row -> row.tally().excluded()),
                        twoDecimals("peso", PerformanceRow::weight),
                        twoDecimals("risultato", PerformanceRow::result),
                        twoDecimals("percentuale", row -> row.index().percent())),
                withTotal(score.performance(), score.performanceTotal()));
    }

    static CsvTable<CategoryRow> categories(Publication publication) {
        Exercise exercise = publication.exercise();
        BodyScore score = publication.score();
        return new CsvTable<>(
                "altri-strategici.csv",
                "Altri obiettivi strategici per categoria",
                List.of(
                        text("categoria", row -> row.category()
                                .map(code -> Names.category(exercise, code))
                                .orElse("TOTALE")),
                        integer("assegnati", row -> row.tally().assigned()),
                        integer("raggiunti", row -> row.tally().achieved()),
                        twoDecimals("percentuale", row -> row.ratio().percent())),
                withTotal(score.categories(), score.categoryTotal()));
    }

    static CsvTable<OrdinaryRow> ordinary(Publication publication) {
        Exercise exercise = publication.exercise();
        BodyScore score = publication.score();
        return new CsvTable<>(
                "riepilogo-ordinari.csv",
                "Obiettivi di miglioramento e ordinari per settore",
                List.of(
                        optionalText("settore_codice", OrdinaryRow::unit),
                        text("settore", row -> unit(exercise, row.unit(), "INTERO ENTE")),
                        integer("assegnati", row -> row.tally().assigned()),
                        integer("esclusi", row -> row.tally().excluded()),
                        integer("raggiunti", row -> row.tally().achieved()),
                        twoDecimals("peso", row -> Optional.of(row.weight())),
                        twoDecimals("minimo_atteso", row -> Optional.of(row.minimum())),
                        twoDecimals("risultato", row -> row.ratio().percent()),
                        twoDecimals("valutazione", OrdinaryRow::evaluation)),
                withTotal(score.ordinary(), score.ordinaryTotal()));
    }

    static CsvTable<MissionRow> missions(Publication publication) {
        return new CsvTable<>(
                "riepilogo-missioni.csv",
                "Obiettivi per missione e programma",
                List.of(
                        text("missione", MissionRow::mission),
                        text("missione_descrizione", MissionRow::missionName),
                        optionalText("programma", MissionRow::programme),
                        optionalText("programma_descrizione", MissionRow::programmeName),
                        integer("performance_assegnati", row -> row.performance()
                                .assigned()),
                        integer("performance_raggiunti", row -> row.performance()
                                .achieved()),
                        twoDecimals("performance_percentuale", row -> row.performanceRatio()
                                .percent()),
                        integer("ordinari_assegnati", row -> row.ordinary().assigned()),
                        integer("ordinari_raggiunti", row -> row.ordinary().achieved()),
                        twoDecimals("ordinari_percentuale", row -> row.ordinaryRatio()
                                .percent())),
                publication.score().missions());
    }

    private static String unit(Exercise exercise, Optional<String> code, String whole) {
        return code.map(known -> Names.unit(exercise, known)).orElse(whole);
    }

    private static <T> List<T> withTotal(List<T> rows, T total) {
        return Stream.concat(rows.stream(), Stream.of(total)).toList();
    }
}
