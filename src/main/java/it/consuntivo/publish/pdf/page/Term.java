package it.consuntivo.publish.pdf.page;

/** A word and what it means, as an item of a list. */
public record Term(String name, String meaning) {}
