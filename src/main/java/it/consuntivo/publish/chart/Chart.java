package it.consuntivo.publish.chart;

import java.util.List;
import java.util.Optional;

/**
 * A chart.
 *
 * @param id the same from run to run, and unlike that of any other chart
 * @param description what somebody who does not see it has to know; ends with where the data are
 * @param note what is left out of the drawing, if anything is
 * @param svg one {@code svg} element (SVG 1.1) without script or outside resource; its texts take the colour of the
 *     text around it, and its bars, of class {@code bar}, have a contrast of 3 to 1 on white and on black
 * @param narrow the same for the breadth of a telephone
 * @param headings of the columns of its data
 * @param rows its data as they are written, all of them, in the order of every table
 */
public record Chart(
        String id,
        String title,
        String description,
        Optional<String> note,
        String svg,
        String narrow,
        List<String> headings,
        List<List<String>> rows) {
    public Chart {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Chart of(
            String id,
            String title,
            String description,
            Optional<String> note,
            Plot plot,
            List<String> headings,
            List<List<String>> rows) {
        return new Chart(
                id,
                title,
                description,
                note,
                plot.drawn(id, title, description, Breadth.PAGE),
                plot.drawn(id + "-narrow", title, description, Breadth.PHONE),
                headings,
                rows);
    }
}
