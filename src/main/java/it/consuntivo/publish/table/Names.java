package it.consuntivo.publish.table;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Unit;

/** Names by code. A code is its own name where the exercise does not know it. */
final class Names {
    private Names() {}

    static String unit(Exercise exercise, String code) {
        return exercise.unit(code).map(Unit::name).orElse(code);
    }

    static String category(Exercise exercise, String code) {
        return exercise.category(code).map(Exercise.Category::name).orElse(code);
    }
}
