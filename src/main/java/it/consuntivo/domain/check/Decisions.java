package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Decision;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveCode;
import it.consuntivo.domain.model.Submission;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The recorded decisions of an exercise. Each can lift one error of one unit's submission, where the catalogue of
 * findings allows it; which were followed, which nobody needed, and which cannot be understood is told.
 */
final class Decisions {
    private final Exercise exercise;
    private final List<Finding> findings = new ArrayList<>();
    private final List<DecisionUse> used = new ArrayList<>();
    private final List<Standing> standing = new ArrayList<>();
    private final Set<Integer> settled = new HashSet<>();

    Decisions(Exercise exercise) {
        this.exercise = exercise;
        exercise.decisions().forEach(this::examine);
    }

    /** A decision that can be followed. */
    private record Standing(Decision written, Unit unit, Code rule, Lift lift, LocalDate day) {
        boolean isAbout(Finding finding) {
            return finding.code() == rule
                    && finding.concerns(unit.code())
                    && isOf(finding.objective().orElse(""));
        }

        private boolean isOf(String objective) {
            return Words.same(written.objective(), objective) || ObjectiveCode.same(written.objective(), objective);
        }
    }

    /**
     * What the decisions leave of a submission.
     *
     * @param submission as decided
     * @param lifted the errors that no longer hold
     */
    record Ruling(Submission submission, List<Finding> lifted) {
        boolean lifts(Finding finding) {
            return lifted.stream()
                    .anyMatch(each -> each.code() == finding.code()
                            && each.origin().equals(finding.origin())
                            && each.objective().equals(finding.objective()));
        }
    }

    private void examine(Decision decision) {
        var paper = new DecisionPaper(exercise, decision);
        paper.fault()
                .ifPresentOrElse(
                        findings::add,
                        () -> standing.add(new Standing(
                                decision,
                                paper.unit().orElseThrow(),
                                paper.rule().orElseThrow(),
                                paper.lift().orElseThrow(),
                                paper.day().orElseThrow())));
    }

    /**
     * Follows the decisions on a submission.
     *
     * @param found everything that reading and checking it found
     */
    Ruling on(Submission submission, List<Finding> found) {
        Submission decided = submission;
        List<Finding> lifted = new ArrayList<>();
        for (Finding finding : found) {
            Optional<Standing> decision = finding.isError() ? about(submission.unit(), finding) : Optional.empty();
            if (decision.isPresent()) {
                Optional<Submission> followed = follow(decision.orElseThrow(), decided, finding);
                followed.ifPresent(change -> lifted.add(finding));
                decided = followed.orElse(decided);
            }
        }
        return new Ruling(decided, lifted);
    }

    private Optional<Standing> about(String unit, Finding finding) {
        return standing.stream()
                .filter(decision -> decision.unit().code().equals(unit) && decision.isAbout(finding))
                .findFirst();
    }

    private Optional<Submission> follow(Standing decision, Submission submission, Finding finding) {
        Decision written = decision.written();
        Optional<Submission> followed = decision.lift().apply(submission, finding, written.value());
        settled.add(written.line());
        followed.ifPresentOrElse(
                change -> {
                    used.add(new DecisionUse(written, finding));
                    findings.add(applied(decision, finding));
                },
                () -> findings.add(DecisionPaper.faulty(exercise, written, "value", written.value())));
        return followed;
    }

    private static Finding applied(Standing decision, Finding finding) {
        Decision written = decision.written();
        Finding applied = Finding.of(
                Code.DECISION_APPLIED,
                finding.origin(),
                finding.code().id(),
                written.value().isEmpty() ? Lifts.ADMITTED : written.value(),
                written.who() + ", " + written.date());
        return finding.objective()
                .map(objective -> applied.about(decision.unit().code(), objective))
                .orElseGet(() -> applied.about(decision.unit().code()));
    }

    /** What there is to say of the decisions themselves, once every submission has been judged. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        standing.stream()
                .filter(decision -> !settled.contains(decision.written().line()))
                .map(decision -> Finding.of(
                                Code.DECISION_UNUSED,
                                DecisionPaper.place(exercise, decision.written()),
                                decision.rule().id())
                        .about(decision.unit().code()))
                .forEach(all::add);
        return all;
    }

    List<DecisionUse> used() {
        return List.copyOf(used);
    }
}
