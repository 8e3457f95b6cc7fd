package it.consuntivo.publish.pdf.page;

/**
 * A heading and the page it came to stand on.
 *
 * @param level 1 for a chapter, 2 for a section
 * @param name of its destination
 */
record Heading(int level, String title, String name, int page) {}
