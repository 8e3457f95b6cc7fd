package it.consuntivo.domain.check;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Cover;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Words;
import java.util.List;
import java.util.stream.Stream;

/** A workbook is about the exercise's body, year and phase. */
final class CoverAgrees {
    private final Exercise exercise;

    CoverAgrees(Exercise exercise) {
        this.exercise = exercise;
    }

    List<Finding> apply(Cover cover) {
        return Stream.of(bodies(cover), years(cover), phase(cover))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Finding> bodies(Cover cover) {
        return cover.bodies().stream()
                .filter(body -> !Words.same(body.value(), exercise.body()))
                .map(body -> Finding.of(Code.OTHER_BODY, body.origin(), body.value(), exercise.body()));
    }

    private Stream<Finding> years(Cover cover) {
        return cover.years().stream()
                .filter(year -> year.value() != exercise.year())
                .map(year -> Finding.of(
                        Code.OTHER_YEAR, year.origin(), year.value().toString(), Integer.toString(exercise.year())));
    }

    private Stream<Finding> phase(Cover cover) {
        return cover.phase().stream()
                .filter(phase -> phase.value() != exercise.phase())
                .map(phase -> Finding.of(Code.OTHER_PHASE, phase.origin()));
    }
}
