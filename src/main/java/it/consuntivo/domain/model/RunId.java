package it.consuntivo.domain.model;

/**
 * A run of an exercise.
 *
 * @param number from 1, without gaps
 */
public record RunId(String exercise, int number) {
    @Override
    public String toString() {
        return exercise + "/" + number;
    }
}
