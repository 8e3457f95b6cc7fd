package it.consuntivo.intake.exercise;

/**
 * Something wrong in an exercise's file, or in a file that it refers to.
 *
 * @param file name relative to the jobs folder
 * @param line from 1
 * @param key dotted path of the key, such as {@code units[2].kind}, or the column of a table
 * @param found what stands there; an empty quotation when something is missing
 * @param allowed what may stand there
 */
public record Fault(String file, int line, String key, Phrase found, Phrase allowed) {}
