package it.consuntivo.publish.pdf.page;

import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.Arrays;
import java.util.List;

/** Sets figures in large, side by side; to those who hear it, a table of one row. */
final class KeyFigures {
    private static final float LARGE = 30;
    private static final float SMALL = 9;

    private final Typeface faces;

    KeyFigures(Typeface faces) {
        this.faces = faces;
    }

    Table set(List<KeyFigure> figures) {
        float[] shares = new float[figures.size()];
        Arrays.fill(shares, 1);
        Table table = new Table(UnitValue.createPercentArray(shares))
                .useAllAvailableWidth()
                .setFixedLayout()
                .setMarginTop(2)
                .setMarginBottom(12)
                .setKeepTogether(true);
        figures.forEach(figure -> table.addHeaderCell(head(figure)));
        figures.forEach(figure -> table.addCell(body(figure)));
        return table;
    }

    private Cell head(KeyFigure figure) {
        PdfStructureAttributes scope = new PdfStructureAttributes("Table").addEnumAttribute("Scope", "Column");
        Cell cell = cell().setBorderTop(new SolidBorder(Palette.BLUE, 2)).setPaddingTop(5);
        cell.getAccessibilityProperties().setRole(StandardRoles.TH).addAttributes(scope);
        return cell.add(words(figure.name(), SMALL).setFont(faces.bold()));
    }

    private Cell body(KeyFigure figure) {
        return cell().add(words(figure.figure(), LARGE).setFont(faces.bold()).setFontColor(Palette.BLUE))
                .add(words(figure.remark(), SMALL).setFontColor(Palette.QUIET));
    }

    private static Cell cell() {
        return new Cell().setBorder(Border.NO_BORDER).setPaddings(0, 10, 2, 0);
    }

    private Paragraph words(String words, float size) {
        return new Paragraph(faces.printable(words))
                .setFontSize(size)
                .setMargin(0)
                .setMultipliedLeading(1.1f);
    }
}
