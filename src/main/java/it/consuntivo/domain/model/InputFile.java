package it.consuntivo.domain.model;

import java.time.Instant;

/**
 * A file of the drop folder as a run found it.
 *
 * @param name its bare name
 * @param bytes its size
 * @param modified when it was last changed, to the millisecond
 * @param sha256 of its content, in hex; empty where the content was not read
 */
public record InputFile(String name, long bytes, Instant modified, String sha256) {}
