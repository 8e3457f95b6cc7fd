package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.PastYears.Past;
import it.consuntivo.domain.score.PublishedYear;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.YearResult.Reached;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the figures of each year that is compared with come from. Days are those of universal time. */
record ComparisonSources(Account account) {
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        stated().ifPresent(notes::add);
        account.pastYears()
                .years()
                .forEach(past -> past.from().map(this::published).ifPresent(notes::add));
        account.pastYears().contested().stream()
                .map(year -> ReportTexts.of("comparison.contested", Integer.toString(year)))
                .forEach(notes::add);
        return notes;
    }

    private Optional<String> stated() {
        List<String> years = account.pastYears().years().stream()
                .filter(past -> past.from().isEmpty())
                .map(Past::result)
                .map(year -> Integer.toString(year.year()))
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(ReportTexts.counted("comparison.stated", years.size(), Italian.list(years)));
    }

    private String published(PublishedYear year) {
        String key = isWeighed(year.result().performance()) ? "comparison.published.weighed" : "comparison.published";
        return ReportTexts.of(
                key,
                Integer.toString(year.result().year()),
                Italian.number(year.run().number()),
                year.run().exercise(),
                Italian.date(LocalDate.ofInstant(year.published(), ZoneOffset.UTC)));
    }

    /** Whether its percentage is another than that of its numbers. */
    private static boolean isWeighed(Reached group) {
        return !group.ratio().equals(Ratio.of(group.achieved(), group.counted()));
    }
}
