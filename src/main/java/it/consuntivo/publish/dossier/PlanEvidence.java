package it.consuntivo.publish.dossier;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.score.BodyScore.ScoredObjective;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.text.FindingTexts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether what units report is what the plan assigned: numbers by unit, and every departure that was found. */
final class PlanEvidence {
    private static final Set<Code> DEPARTURES = EnumSet.of(
            Code.ASSIGNED_NOT_REPORTED,
            Code.REPORTED_NOT_ASSIGNED,
            Code.NUMBER_ASSIGNED_DIFFERS,
            Code.BUDGET_CODE_NOT_AS_PLANNED,
            Code.LABEL_DIFFERS,
            Code.CODE_AND_LABEL_DISAGREE,
            Code.WEIGHT_DIFFERS,
            Code.DECISION_APPLIED);

    private final Case file;
    private final Exercise exercise;

    PlanEvidence(Case file) {
        this.file = file;
        this.exercise = file.publication().exercise();
    }

    void write(Book book) {
        Grid numbers = new Grid(
                file.say("a.table"),
                Column.words(file.say("unit"), 40),
                Column.figures(file.say("assigned"), 20),
                Column.figures(file.say("reported"), 20),
                Column.figures(file.say("difference"), 20));
        exercise.units().forEach(unit -> row(numbers, unit));
        book.grid(numbers);
        departures(book);
    }

    private void row(Grid grid, Unit unit) {
        Optional<Integer> assigned = assigned(unit);
        int reported = (int) objectives(unit).stream()
                .filter(objective -> !objective.workbook().isEmpty())
                .count();
        grid.row(
                unit.name(),
                assigned.map(String::valueOf).orElseGet(() -> file.say("not-determined")),
                Integer.toString(reported),
                assigned.map(number -> Integer.toString(reported - number))
                        .orElseGet(() -> file.say("not-determined")));
    }

    private Optional<Integer> assigned(Unit unit) {
        int sum = 0;
        for (ObjectiveType type : ObjectiveType.values()) {
            Optional<Integer> ofType = exercise.assigned(unit, type);
            if (ofType.isEmpty()) {
                return Optional.empty();
            }
            sum += ofType.orElseThrow();
        }
        return Optional.of(sum);
    }

    private List<ScoredObjective> objectives(Unit unit) {
        return file.publication().score().objectives().stream()
                .filter(objective -> objective.unit().equals(unit.code()))
                .toList();
    }

    private void departures(Book book) {
        List<Finding> found = file.publication().findings().stream()
                .filter(finding -> DEPARTURES.contains(finding.code()))
                .toList();
        if (found.isEmpty()) {
            book.text(file.say("a.none"));
            return;
        }
        var words = new FindingTexts(exercise.output().language());
        Grid grid = new Grid(
                file.say("a.departures"),
                Column.words(file.say("code"), 10),
                Column.words(file.say("unit"), 22),
                Column.words(file.say("objective"), 16),
                Column.words(file.say("found"), 52));
        found.forEach(finding -> grid.row(
                finding.code().id(),
                finding.unit().map(file::unit).orElse(""),
                finding.objective().orElse(""),
                words.message(finding)));
        book.grid(grid);
    }
}
