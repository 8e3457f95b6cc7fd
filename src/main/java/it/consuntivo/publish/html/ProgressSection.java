package it.consuntivo.publish.html;

import it.consuntivo.domain.score.MonitoringScore;
import it.consuntivo.domain.score.MonitoringScore.MonitoredIndicator;

/** What indicators have come to during the year, and resources. */
record ProgressSection(Material material, MonitoringScore score) implements Section {
    @Override
    public String id() {
        return "details";
    }

    @Override
    public void write(Html html) {
        var details = new DetailsSection(material);
        if (score.indicators().isEmpty()) {
            html.element("p", material.word("details.no-indicators"));
        } else {
            indicators(html, details);
        }
        details.resources(html);
    }

    private void indicators(Html html, DetailsSection details) {
        new HtmlTable<MonitoredIndicator>(material, "progress")
                .words("indicator", row -> details.name(row.indicator(), row.objective()))
                .words("measure", row -> Cell.words(row.indicator().measure()))
                .words("direction", row -> details.direction(row.indicator()))
                .figures("target", row -> details.value(row.indicator().target()))
                .figures("to-date", row -> details.value(row.indicator().actual()))
                .percent("attained", MonitoredIndicator::attained)
                .words(
                        "situation",
                        row -> Cell.words(
                                row.attainment().map(attainment -> material.word("attainment." + attainment))))
                .write(html, score.indicators());
    }
}
