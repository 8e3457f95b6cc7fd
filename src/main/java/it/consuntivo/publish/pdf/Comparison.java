package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Exercise.PreviousYear;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** This year beside the years before, where their figures are given. */
record Comparison(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        List<PreviousYear> years = account.exercise().previousYears();
        if (years.isEmpty()) {
            return;
        }
        book.chapter("Il confronto con gli anni precedenti");
        narrative.write("confronto", book);
        book.grid(grid());
        book.items(trends(years.get(years.size() - 1)));
    }

    private Grid grid() {
        Grid grid = new Grid(
                "Obiettivi computati e raggiunti per anno",
                Column.words("Anno", 8),
                Column.figures("Piano: obiettivi", 10),
                Column.figures("Piano: raggiunti", 10.5f),
                Column.figures("Piano: %", 10),
                Column.figures("Altri: obiettivi", 10),
                Column.figures("Altri: raggiunti", 10.5f),
                Column.figures("Altri: %", 10),
                Column.figures("Ordinari: obiettivi", 10),
                Column.figures("Ordinari: raggiunti", 10.5f),
                Column.figures("Ordinari: %", 10.5f));
        account.exercise().previousYears().forEach(year -> grid.row(row(year)));
        return grid.total(account.year(), thisYear());
    }

    private static String[] row(PreviousYear year) {
        return Stream.of(
                        Stream.of(Integer.toString(year.year())),
                        figures(
                                year.performanceAssigned(),
                                year.performanceAchieved(),
                                performance(year).percent()),
                        figures(
                                year.otherAssigned(),
                                year.otherAchieved(),
                                other(year).percent()),
                        figures(
                                year.ordinaryAssigned(),
                                year.ordinaryAchieved(),
                                ordinary(year).percent()))
                .flatMap(cells -> cells)
                .toArray(String[]::new);
    }

    private String[] thisYear() {
        BodyScore score = account.score();
        return Stream.of(
                        figures(
                                score.performanceTotal().tally(),
                                score.performanceTotal().index()),
                        figures(
                                score.categoryTotal().tally(),
                                score.categoryTotal().ratio()),
                        figures(
                                score.ordinaryTotal().tally(),
                                score.ordinaryTotal().ratio()))
                .flatMap(cells -> cells)
                .toArray(String[]::new);
    }

    private Stream<String> figures(Tally tally, Ratio ratio) {
        return figures(account.counted(tally), tally.achieved(), ratio.percent());
    }

    private static Stream<String> figures(int counted, int achieved, Optional<BigDecimal> percent) {
        return Stream.of(Italian.number(counted), Italian.number(achieved), Italian.percent(percent));
    }

    private List<String> trends(PreviousYear last) {
        BodyScore score = account.score();
        return Stream.of(
                        trend(
                                "Piano della performance",
                                last,
                                performance(last),
                                score.performanceTotal().index()),
                        trend(
                                "Altri obiettivi strategici",
                                last,
                                other(last),
                                score.categoryTotal().ratio()),
                        trend(
                                "Obiettivi ordinari",
                                last,
                                ordinary(last),
                                score.ordinaryTotal().ratio()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing when either year has no percentage to compare. */
    private Optional<String> trend(String group, PreviousYear last, Ratio before, Ratio now) {
        return before.percent().flatMap(old -> now.percent()
                .map(fresh -> group + ": il risultato del " + account.year() + movement(old, fresh, last)));
    }

    private static String movement(BigDecimal old, BigDecimal fresh, PreviousYear last) {
        return switch (Integer.signum(fresh.compareTo(old))) {
            case 0 -> " è pari a quello del " + last.year() + " (" + Italian.percent(fresh) + ").";
            case 1 -> " è superiore a quello del " + last.year() + ": " + path(old, fresh);
            default -> " è inferiore a quello del " + last.year() + ": " + path(old, fresh);
        };
    }

    private static String path(BigDecimal old, BigDecimal fresh) {
        return "si passa " + Italian.from(old) + " " + Italian.to(fresh) + ".";
    }

    private static Ratio performance(PreviousYear year) {
        return Ratio.of(year.performanceAchieved(), year.performanceAssigned());
    }

    private static Ratio other(PreviousYear year) {
        return Ratio.of(year.otherAchieved(), year.otherAssigned());
    }

    private static Ratio ordinary(PreviousYear year) {
        return Ratio.of(year.ordinaryAchieved(), year.ordinaryAssigned());
    }
}
