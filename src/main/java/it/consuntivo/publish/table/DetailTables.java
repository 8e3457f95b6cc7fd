package it.consuntivo.publish.table;

import static it.consuntivo.publish.table.Column.amount;
import static it.consuntivo.publish.table.Column.decimal;
import static it.consuntivo.publish.table.Column.mixed;
import static it.consuntivo.publish.table.Column.optionalText;
import static it.consuntivo.publish.table.Column.percent;
import static it.consuntivo.publish.table.Column.text;

import it.consuntivo.domain.model.Direction;
import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.score.BodyScore.ResourceRow;
import it.consuntivo.domain.score.BodyScore.ScoredIndicator;
import it.consuntivo.publish.Publication;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Indicators with their deviations, and resources. */
final class DetailTables {
    private static final Total SUM = new Total.Sum();

    private DetailTables() {}

    static Table<ScoredIndicator> indicators(Publication publication) {
        return Table.of(
                "indicatori",
                List.of(
                        text("settore_codice", (ScoredIndicator row) -> row.indicator()
                                        .unit())
                                .required(),
                        text("codice_obiettivo", ScoredIndicator::objective).with(new Total.Count()),
                        optionalText("indicatore", row -> row.indicator().name()),
                        optionalText("unita", row -> row.indicator().measure()),
                        optionalText("verso", (ScoredIndicator row) -> row.indicator()
                                        .direction()
                                        .map(TableWords::of))
                                .among(Direction.values(), TableWords::of),
                        value("valore_anno_precedente", Indicator::previous),
                        value("valore_atteso", Indicator::target),
                        value("valore_conseguito", Indicator::actual),
                        decimal("scostamento", ScoredIndicator::deviation),
                        percent("scostamento_percentuale", ScoredIndicator::deviationPercent),
                        optionalText("raggiunto", (ScoredIndicator row) -> row.reached()
                                        .map(TableWords::of))
                                .among(new Boolean[] {true, false}, TableWords::of)),
                publication.score().indicators());
    }

    static Table<ResourceRow> resources(Publication publication) {
        return Table.of(
                "risorse",
                List.of(
                        text("missione", ResourceRow::mission),
                        text("programma", ResourceRow::programme),
                        text("settore_codice", ResourceRow::unit).required(),
                        amount("stanziamento", ResourceRow::allocated).with(SUM),
                        amount("impegnato", ResourceRow::committed).with(SUM),
                        amount("pagato", ResourceRow::paid).with(SUM),
                        percent("percentuale_impegnato", ResourceRow::committedPercent)
                                .with(new Total.Share("impegnato", "stanziamento", Optional.empty())),
                        percent("percentuale_pagato", ResourceRow::paidPercent)
                                .with(new Total.Share("pagato", "impegnato", Optional.empty())),
                        decimal("personale", ResourceRow::staff).with(SUM)),
                publication.score().resources());
    }

    /** A column of numbers, days, yes or no, and words. */
    private static Column<ScoredIndicator> value(String name, Function<Indicator, Optional<IndicatorValue>> of) {
        return mixed(name, row -> of.apply(row.indicator()).map(DetailTables::value));
    }

    static Value value(IndicatorValue value) {
        return switch (value.kind()) {
            case NUMBER -> new Value.Figure(value.number().orElseThrow());
            case DATE -> new Value.Day(value.day().orElseThrow());
            case YES_NO -> new Value.Text(TableWords.of(value.yes().orElseThrow()));
            case WORDS -> new Value.Text(value.text());
        };
    }
}
