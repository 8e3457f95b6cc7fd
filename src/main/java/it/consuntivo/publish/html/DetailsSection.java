package it.consuntivo.publish.html;

import it.consuntivo.domain.model.Indicator;
import it.consuntivo.domain.model.IndicatorValue;
import it.consuntivo.domain.score.BodyScore.ResourceRow;
import it.consuntivo.domain.score.BodyScore.ScoredIndicator;
import it.consuntivo.publish.chart.Charts;
import java.math.BigDecimal;
import java.util.Optional;

/** Indicators with their deviations, and resources. */
record DetailsSection(Material material) implements Section {
    @Override
    public String id() {
        return "details";
    }

    @Override
    public void write(Html html) {
        if (material.score().indicators().isEmpty()) {
            html.element("p", material.word("details.no-indicators"));
        } else {
            indicators(html);
            new ChartFigures(material).write(html, Charts.DEVIATIONS);
        }
        resources(html);
    }

    void resources(Html html) {
        if (material.score().resources().isEmpty()) {
            html.element("p", material.word("details.no-resources"));
        } else {
            listed(html);
        }
    }

    Cell name(Indicator indicator, String objective) {
        return Cell.followed(indicator.name().orElse("–"), objective + " · " + material.unit(indicator.unit()))
                .asLong();
    }

    Cell direction(Indicator indicator) {
        return Cell.words(indicator.direction().map(direction -> material.word("direction." + direction)));
    }

    private void indicators(Html html) {
        new HtmlTable<ScoredIndicator>(material, "indicators")
                .words("indicator", row -> name(row.indicator(), row.objective()))
                .words("measure", row -> Cell.words(row.indicator().measure()))
                .words("direction", row -> direction(row.indicator()))
                .figures("previous", row -> value(row.indicator().previous()))
                .figures("target", row -> value(row.indicator().target()))
                .figures("actual", row -> value(row.indicator().actual()))
                .figures("deviation", this::deviation)
                .percent("deviation-percent", ScoredIndicator::deviationPercent)
                .words("reached", row -> Cell.words(row.reached().map(yes -> material.word("yes." + yes))))
                .write(html, material.score().indicators());
    }

    private void listed(Html html) {
        new HtmlTable<ResourceRow>(material, "resources")
                .words(
                        "mission",
                        row -> Cell.followed(row.mission() + "." + row.programme(), material.unit(row.unit())))
                .decimal("allocated", ResourceRow::allocated)
                .decimal("committed", ResourceRow::committed)
                .decimal("paid", ResourceRow::paid)
                .percent("committed-percent", ResourceRow::committedPercent)
                .percent("paid-percent", ResourceRow::paidPercent)
                .number("staff", ResourceRow::staff, material.numerals()::plain)
                .write(html, material.score().resources());
    }

    /** Less or more than the target; of days, how many. */
    private Cell deviation(ScoredIndicator row) {
        return row.deviation()
                .map(by -> Cell.figure(
                        isInDays(row) ? days(by) : material.numerals().signed(by), by))
                .orElseGet(Cell::noFigure);
    }

    private static boolean isInDays(ScoredIndicator row) {
        return row.indicator().target().flatMap(IndicatorValue::day).isPresent();
    }

    private String days(BigDecimal days) {
        return material.word(
                days.abs().compareTo(BigDecimal.ONE) == 0 ? "day" : "days",
                material.numerals().signed(days));
    }

    Cell value(Optional<IndicatorValue> value) {
        return value.map(this::value).orElseGet(Cell::noFigure);
    }

    private Cell value(IndicatorValue value) {
        var numerals = material.numerals();
        return switch (value.kind()) {
            case NUMBER ->
                Cell.figure(
                        numerals.plain(value.number().orElseThrow()),
                        value.number().orElseThrow());
            case DATE ->
                Cell.words(numerals.day(value.day().orElseThrow()))
                        .ordered(value.day().orElseThrow().toEpochDay());
            case YES_NO -> Cell.words(material.word("yes." + value.yes().orElseThrow()));
            case WORDS -> Cell.words(value.text());
        };
    }
}
