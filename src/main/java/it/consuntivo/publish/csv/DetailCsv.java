package it.consuntivo.publish.csv;

import static it.consuntivo.publish.csv.Column.decimal;
import static it.consuntivo.publish.csv.Column.optionalText;
import static it.consuntivo.publish.csv.Column.text;
import static it.consuntivo.publish.csv.Column.twoDecimals;

import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.score.BodyScore.ResourceRow;
import it.consuntivo.domain.score.BodyScore.ScoredIndicator;
import it.consuntivo.publish.Publication;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Indicators with their deviations, and resources. */
final class DetailCsv {
    private DetailCsv() {}

    static CsvTable<ScoredIndicator> indicators(Publication publication) {
        return new CsvTable<>(
                "indicatori.csv",
                "Indicatori e scostamenti",
                List.of(
                        text("settore_codice", row -> row.indicator().unit()),
                        text("codice_obiettivo", ScoredIndicator::objective),
                        optionalText("indicatore", row -> row.indicator().name()),
                        optionalText("unita", row -> row.indicator().measure()),
                        optionalText("verso", row -> row.indicator().direction().map(CsvWords::of)),
                        value("valore_anno_precedente", Indicator::previous),
                        value("valore_atteso", Indicator::target),
                        value("valore_conseguito", Indicator::actual),
                        decimal("scostamento", ScoredIndicator::deviation),
                        twoDecimals("scostamento_percentuale", ScoredIndicator::deviationPercent),
                        optionalText("raggiunto", row -> row.reached().map(CsvWords::of))),
                publication.score().indicators());
    }

    static CsvTable<ResourceRow> resources(Publication publication) {
        return new CsvTable<>(
                "risorse.csv",
                "Risorse per missione, programma e settore",
                List.of(
                        text("missione", ResourceRow::mission),
                        text("programma", ResourceRow::programme),
                        text("settore_codice", ResourceRow::unit),
                        twoDecimals("stanziamento", ResourceRow::allocated),
                        twoDecimals("impegnato", ResourceRow::committed),
                        twoDecimals("pagato", ResourceRow::paid),
                        twoDecimals("percentuale_impegnato", ResourceRow::committedPercent),
                        twoDecimals("percentuale_pagato", ResourceRow::paidPercent),
                        decimal("personale", ResourceRow::staff)),
                publication.score().resources());
    }

    /** A column of mixed values: numbers, days, yes or no, words. */
    private static Column<ScoredIndicator> value(String name, Function<Indicator, Optional<IndicatorValue>> of) {
        return new Column<>(name, Column.Type.TEXT, (row, dialect) -> of.apply(row.indicator())
                .map(value -> written(value, dialect)));
    }

    private static String written(IndicatorValue value, CsvDialect dialect) {
        return switch (value.kind()) {
            case NUMBER -> dialect.number(value.number().orElseThrow());
            case DATE -> dialect.date(value.day().orElseThrow());
            case YES_NO -> CsvWords.of(value.yes().orElseThrow());
            case WORDS -> SafeText.of(value.text());
        };
    }
}
