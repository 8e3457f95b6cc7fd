package it.consuntivo.publish.pdf.page;

/**
 * A figure that is set in large.
 *
 * @param name of what it is, above it
 * @param remark below it, such as what was expected
 */
public record KeyFigure(String name, String figure, String remark) {}
