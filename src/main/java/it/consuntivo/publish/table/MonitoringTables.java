package it.consuntivo.publish.table;

import static it.consuntivo.publish.table.Column.integer;
import static it.consuntivo.publish.table.Column.optionalText;
import static it.consuntivo.publish.table.Column.percent;
import static it.consuntivo.publish.table.Column.text;

import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.score.MonitoringScore;
import it.consuntivo.domain.score.MonitoringScore.Attainment;
import it.consuntivo.domain.score.MonitoringScore.MissionStages;
import it.consuntivo.domain.score.MonitoringScore.MonitoredIndicator;
import it.consuntivo.domain.score.MonitoringScore.MonitoredObjective;
import it.consuntivo.domain.score.MonitoringScore.UnitStages;
import it.consuntivo.domain.score.Stage;
import it.consuntivo.domain.score.StageTally;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of a year under way: where every objective stands, how many stand where, and what indicators come to. */
record MonitoringTables(Exercise exercise, MonitoringScore score) {
    Table<MonitoredObjective> objectives() {
        return Table.of(
                "monitoraggio",
                ListedColumns.around(
                        exercise,
                        List.of(
                                text("stato", (MonitoredObjective row) -> TableWords.of(row.stage()))
                                        .required()
                                        .among(Stage.values(), TableWords::of),
                                optionalText("motivazione", MonitoredObjective::reason),
                                optionalText("azioni_correttive", MonitoredObjective::correctiveAction))),
                score.objectives());
    }

    Table<UnitStages> units() {
        Stream<Column<UnitStages>> name = Stream.of(
                optionalText("settore_codice", UnitStages::unit),
                text("settore", (UnitStages row) -> row.unit()
                                .map(code -> Names.unit(exercise, code))
                                .orElse("TOTALE"))
                        .required());
        return Table.of(
                "riepilogo-monitoraggio",
                Stream.concat(name, counts(UnitStages::tally)).toList(),
                score.units(),
                new UnitStages(Optional.empty(), score.total()));
    }

    Table<MissionStages> missions() {
        Stream<Column<MissionStages>> name = Stream.of(
                text("missione", MissionStages::mission).required(),
                text("missione_descrizione", MissionStages::missionName),
                optionalText("programma", MissionStages::programme),
                optionalText("programma_descrizione", MissionStages::programmeName));
        return Table.of(
                "missioni-monitoraggio",
                Stream.concat(name, counts(MissionStages::tally)).toList(),
                score.missions());
    }

    /** How many there are, and how many of them stand where. */
    private static <T> Stream<Column<T>> counts(Function<T, StageTally> tally) {
        return Stream.concat(
                        Stream.of(integer("assegnati", tally.andThen(StageTally::assigned))),
                        Arrays.stream(Stage.values())
                                .map(stage -> integer(column(stage), tally.andThen(counted -> counted.of(stage)))))
                .map(column -> column.with(new Total.Sum()));
    }

    private static String column(Stage stage) {
        return switch (stage) {
            case COMPLETED -> "conclusi";
            case ON_TRACK -> "in_linea";
            case NOT_STARTED -> "non_avviati";
            case LATE -> "in_ritardo";
            case AT_RISK -> "a_rischio";
            case SUSPENDED -> "sospesi";
            case EXCLUDED -> "esclusi";
            case COUNTED -> "solo_contati";
            case NOT_REPORTED -> "non_rendicontati";
        };
    }

    Table<MonitoredIndicator> indicators() {
        return Table.of(
                "indicatori-monitoraggio",
                List.of(
                        text("settore_codice", (MonitoredIndicator row) -> row.indicator()
                                        .unit())
                                .required(),
                        text("codice_obiettivo", MonitoredIndicator::objective).with(new Total.Count()),
                        optionalText("indicatore", row -> row.indicator().name()),
                        optionalText("unita", row -> row.indicator().measure()),
                        optionalText("verso", (MonitoredIndicator row) -> row.indicator()
                                        .direction()
                                        .map(TableWords::of))
                                .among(Direction.values(), TableWords::of),
                        value("valore_anno_precedente", Indicator::previous),
                        value("valore_atteso", Indicator::target),
                        value("valore_alla_data", Indicator::actual),
                        percent("avanzamento_percentuale", MonitoredIndicator::attained),
                        optionalText("situazione", (MonitoredIndicator row) -> row.attainment()
                                        .map(TableWords::of))
                                .among(Attainment.values(), TableWords::of)),
                score.indicators());
    }

    private static Column<MonitoredIndicator> value(String name, Function<Indicator, Optional<IndicatorValue>> of) {
        return Column.mixed(name, row -> of.apply(row.indicator()).map(DetailTables::value));
    }
}
