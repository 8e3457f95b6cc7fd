package it.consuntivo.publish.html;

/** A part of the page with a heading of its own. */
interface Section {
    /** What leads to it; {@code section.} before it is the key of its heading. */
    String id();

    /** Writes what stands below the heading. */
    void write(Html html);
}
