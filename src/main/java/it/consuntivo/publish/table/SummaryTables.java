package it.consuntivo.publish.table;

import static it.consuntivo.publish.table.Column.integer;
import static it.consuntivo.publish.table.Column.optionalText;
import static it.consuntivo.publish.table.Column.percent;
import static it.consuntivo.publish.table.Column.text;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.BodyScore.CategoryRow;
import it.consuntivo.domain.score.BodyScore.MissionRow;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.BodyScore.PerformanceRow;
import it.consuntivo.publish.Publication;
import java.util.List;
import java.util.Optional;

/** The summaries by unit, by category and by mission, with the row of the whole body where there is one. */
final class SummaryTables {
    private static final Total SUM = new Total.Sum();

    private final Exercise exercise;
    private final BodyScore score;

    SummaryTables(Publication publication) {
        this.exercise = publication.exercise();
        this.score = publication.score();
    }

    Table<PerformanceRow> performance() {
        return Table.of(
                "riepilogo-performance",
                List.of(
                        optionalText("settore_codice", PerformanceRow::unit),
                        text("settore", (PerformanceRow row) -> unit(row.unit(), "TOTALE"))
                                .required(),
                        integer("assegnati", (PerformanceRow row) -> row.tally().assigned())
                                .with(SUM),
                        integer("raggiunti", (PerformanceRow row) -> row.tally().achieved())
                                .with(SUM),
                        integer("non_raggiunti", (PerformanceRow row) -> row.tally()
                                        .notAchieved())
                                .with(SUM),
                        integer("non_rendicontati", (PerformanceRow row) -> row.tally()
                                        .notReported())
                                .with(SUM),
                        integer("esclusi", (PerformanceRow row) -> row.tally().excluded())
                                .with(SUM),
                        // 100 by definition, and the index: printed weights and results need not add to them
                        percent("peso", PerformanceRow::weight),
                        percent("risultato", PerformanceRow::result),
                        percent("percentuale", (PerformanceRow row) -> row.index()
                                        .percent())
                                .upToHundred()
                                .with(index())),
                score.performance(),
                score.performanceTotal());
    }

    /** Declared weights are not in the table, and the counts do not tell their sum. */
    private Total index() {
        return exercise.rules().weights() == Rules.Weighting.UNIFORM ? share("esclusi") : new Total.Given();
    }

    Table<CategoryRow> categories() {
        return Table.of(
                "altri-strategici",
                List.of(
                        text("categoria", (CategoryRow row) -> row.category()
                                        .map(code -> Names.category(exercise, code))
                                        .orElse("TOTALE"))
                                .required(),
                        integer("assegnati", (CategoryRow row) -> row.tally().assigned())
                                .with(SUM),
                        integer("raggiunti", (CategoryRow row) -> row.tally().achieved())
                                .with(SUM),
                        // this table does not show what was excluded, so it cannot be taken off
                        percent("percentuale", (CategoryRow row) -> row.ratio().percent())
                                .upToHundred()
                                .with(new Total.Share("raggiunti", "assegnati", Optional.empty()))),
                score.categories(),
                score.categoryTotal());
    }

    Table<OrdinaryRow> ordinary() {
        return Table.of(
                "riepilogo-ordinari",
                List.of(
                        optionalText("settore_codice", OrdinaryRow::unit),
                        text("settore", (OrdinaryRow row) -> unit(row.unit(), "INTERO ENTE"))
                                .required(),
                        integer("assegnati", (OrdinaryRow row) -> row.tally().assigned())
                                .with(SUM),
                        integer("esclusi", (OrdinaryRow row) -> row.tally().excluded())
                                .with(SUM),
                        integer("raggiunti", (OrdinaryRow row) -> row.tally().achieved())
                                .with(SUM),
                        percent("peso", (OrdinaryRow row) -> Optional.of(row.weight()))
                                .required(),
                        percent("minimo_atteso", (OrdinaryRow row) -> Optional.of(row.minimum()))
                                .upToHundred()
                                .required(),
                        percent("risultato", (OrdinaryRow row) -> row.ratio().percent())
                                .upToHundred()
                                .with(share("esclusi")),
                        percent("valutazione", OrdinaryRow::evaluation).upToHundred()),
                score.ordinary(),
                score.ordinaryTotal());
    }

    private Total share(String excluded) {
        return new Total.Share(
                "raggiunti",
                "assegnati",
                Optional.of(excluded).filter(name -> exercise.rules().denominator() == Denominator.NET));
    }

    Table<MissionRow> missions() {
        return Table.of(
                "riepilogo-missioni",
                List.of(
                        text("missione", MissionRow::mission).required(),
                        text("missione_descrizione", MissionRow::missionName),
                        optionalText("programma", MissionRow::programme),
                        optionalText("programma_descrizione", MissionRow::programmeName),
                        integer("performance_assegnati", (MissionRow row) -> row.performance()
                                        .assigned())
                                .with(SUM),
                        integer("performance_raggiunti", (MissionRow row) -> row.performance()
                                        .achieved())
                                .with(SUM),
                        percent("performance_percentuale", (MissionRow row) -> row.performanceRatio()
                                        .percent())
                                .upToHundred()
                                .with(new Total.Share(
                                        "performance_raggiunti", "performance_assegnati", Optional.empty())),
                        integer("ordinari_assegnati", (MissionRow row) -> row.ordinary()
                                        .assigned())
                                .with(SUM),
                        integer("ordinari_raggiunti", (MissionRow row) -> row.ordinary()
                                        .achieved())
                                .with(SUM),
                        percent("ordinari_percentuale", (MissionRow row) -> row.ordinaryRatio()
                                        .percent())
                                .upToHundred()
                                .with(new Total.Share("ordinari_raggiunti", "ordinari_assegnati", Optional.empty()))),
                score.missions());
    }

    private String unit(Optional<String> code, String whole) {
        return code.map(known -> Names.unit(exercise, known)).orElse(whole);
    }
}
