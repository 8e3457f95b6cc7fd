package it.consuntivo.publish.chart;

/** How broad a drawing is. Lengths in the drawing's own units, of which a letter of its texts is {@link Svg#SIZE} high. */
enum Breadth {
    PAGE(500, 160),
    /** For a screen on which a drawing of a page's breadth would have letters too small to read. */
    PHONE(340, 104);

    /** From edge to edge. */
    final double width;
    /** Where the bars begin, after their labels. */
    final double left;

    Breadth(double width, double left) {
        this.width = width;
        this.left = left;
    }
}
