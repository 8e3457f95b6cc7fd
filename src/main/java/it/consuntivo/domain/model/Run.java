package it.consuntivo.domain.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A run as the history knows it.
 *
 * @param digest SHA-256 of all that its result depends on
 * @param fingerprint of the exercise and of the version of the reading, under which workbooks were read
 * @param files number of files in its manifest
 */
public record Run(
        RunId id,
        Instant started,
        Optional<Instant> ended,
        State state,
        Optional<Published> published,
        String digest,
        String fingerprint,
        int files,
        int errors,
        int warnings) {
    public enum State {
        /** Under way, failed, stopped or killed: it can be gone on with. */
        OPEN,
        PUBLISHED,
        /** Another run was begun in its place, because its inputs had changed or it could not be gone on with. */
        GIVEN_UP
    }

    public enum Published {
        FINAL,
        PROVISIONAL
    }
}
