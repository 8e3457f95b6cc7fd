package it.consuntivo.publish.pdf.page;

/**
 * A drawing before it is set.
 *
 * @param alternative what somebody who does not see it is told
 * @param svg its marks, which may take the colour of the text around them
 */
public record Drawing(String caption, String alternative, String svg) {}
