package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import it.consuntivo.publish.pdf.page.Grid.Row;

/** Sets a {@link Grid} as a table whose header cells are tagged, and stand again at the head of every page. */
final class GridSetter {
    private static final float SIZE = 8;
    private static final float SMALL = 7;
    /** A row with no longer entry is kept on one page; a longer one may flow over the edge. */
    private static final int SHORT = 600;

    private static final int SLICE = 400;

    private static final int FEW = 15;
    private static final int BRIEF = 120;

    private final Typeface faces;

    GridSetter(Typeface faces) {
        this.faces = faces;
    }

    /** Adds the table to the end of the text. A long one is laid out in slices, so that memory holds but one of them. */
    void set(Document document, Grid grid, int number) {
        boolean isLong = grid.rows().size() > SLICE;
        Table table = table(grid, isLong);
        Div caption = caption("Tabella " + number + ". " + grid.caption());
        if (!isLong) {
            table.setCaption(caption);
            grid.rows().forEach(row -> add(table, grid, row));
            document.add(table);
            return;
        }
        document.add(table);
        table.setCaption(caption);
        for (int first = 0; first < grid.rows().size(); first += SLICE) {
            int end = Math.min(first + SLICE, grid.rows().size());
            grid.rows().subList(first, end).forEach(row -> add(table, grid, row));
            table.flush();
            // every slice would bring it again
            table.setCaption(null);
        }
        table.complete();
    }

    private Table table(Grid grid, boolean isLong) {
        Table table = new Table(UnitValue.createPercentArray(shares(grid)), isLong)
                .useAllAvailableWidth()
                .setFixedLayout()
                .setMarginTop(6)
                .setMarginBottom(12)
                .setKeepTogether(isSmall(grid));
        grid.columns().forEach(column -> table.addHeaderCell(head(column)));
        return table;
    }

    /** A small table looks torn when a page's edge runs through it. */
    private static boolean isSmall(Grid grid) {
        return grid.rows().size() <= FEW
                && grid.rows().stream().mapToInt(Row::longest).max().orElse(0) <= BRIEF;
    }

    private static float[] shares(Grid grid) {
        float[] shares = new float[grid.columns().size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = grid.columns().get(i).share();
        }
        return shares;
    }

    private Div caption(String text) {
        Paragraph words = new Paragraph(faces.printable(text))
                .setFont(faces.bold())
                .setFontSize(9)
                .setFontColor(Palette.BLUE);
        return new Div().add(words.setMargin(0).setMarginBottom(4)).setKeepWithNext(true);
    }

    private Cell head(Column column) {
        Paragraph words =
                paragraph(column.heading(), SIZE).setFont(faces.bold()).setFontColor(Palette.WHITE);
        Cell cell = styled(new Cell(), column).setBackgroundColor(Palette.BLUE).add(words);
        return scoped(cell, "Column");
    }

    private void add(Table table, Grid grid, Row row) {
        boolean together = row.longest() <= SHORT;
        for (int i = 0; i < row.entries().size(); i++) {
            Column column = grid.columns().get(i == 0 ? 0 : i + row.span() - 1);
            Cell cell = styled(new Cell(1, i == 0 ? row.span() : 1), column).setKeepTogether(together);
            fill(cell, row.entries().get(i));
            table.addCell(dressed(i == 0 ? scoped(cell, "Row") : cell, row));
        }
    }

    private Cell dressed(Cell cell, Row row) {
        return row.total() ? cell.setFont(faces.bold()).setBackgroundColor(Palette.TINT) : cell;
    }

    private void fill(Cell cell, Entry entry) {
        if (!entry.lead().isEmpty()) {
            cell.add(small(entry.lead()));
        }
        if (!entry.text().isEmpty() || entry.length() == 0) {
            cell.add(paragraph(entry.text(), SIZE));
        }
        if (!entry.tail().isEmpty()) {
            cell.add(small(entry.tail()));
        }
    }

    private Paragraph small(String text) {
        return paragraph(text, SMALL).setFontColor(Palette.QUIET);
    }

    private Paragraph paragraph(String text, float size) {
        return new Paragraph(faces.printable(text))
                .setFontSize(size)
                .setMargin(0)
                .setMultipliedLeading(1.05f)
                .setSplitCharacters(new WordEnds());
    }

    private static Cell styled(Cell cell, Column column) {
        return cell.setTextAlignment(column.figures() ? TextAlignment.RIGHT : TextAlignment.LEFT)
                .setBorder(Border.NO_BORDER)
                .setBorderBottom(new SolidBorder(Palette.RULE, 0.5f))
                .setPaddings(3, 6, 4, 4);
    }

    private static Cell scoped(Cell cell, String scope) {
        PdfStructureAttributes attributes = new PdfStructureAttributes("Table").addEnumAttribute("Scope", scope);
        cell.getAccessibilityProperties().setRole(StandardRoles.TH).addAttributes(attributes);
        return cell;
    }
}
