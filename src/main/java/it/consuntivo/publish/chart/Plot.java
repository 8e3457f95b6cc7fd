package it.consuntivo.publish.chart;

/** What can be drawn in any breadth. */
interface Plot {
    /**
     * One {@code svg} element.
     *
     * @param id unlike that of any other drawing on the same page
     * @param description for those who do not see it
     */
    String drawn(String id, String title, String description, Breadth breadth);
}
