package it.consuntivo.intake.exercise;

/**
 * Something wrong in a text of the narrative.
 *
 * @param line from 1
 * @param found as it stands in the text
 */
public record TextFault(int line, String found, Phrase allowed) {}
