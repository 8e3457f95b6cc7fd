package it.consuntivo.domain.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A step of a run, once for each time that it was begun.
 *
 * @param attempt which execution of the run it belongs to, from 1
 * @param status as the job repository writes it, such as {@code COMPLETED}
 * @param items how many things it left
 * @param failure the first line of what went wrong
 */
public record StepRun(
        int attempt,
        String name,
        String status,
        Optional<Instant> started,
        Optional<Instant> ended,
        long items,
        Optional<String> failure) {}
