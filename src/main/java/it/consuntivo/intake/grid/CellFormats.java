package it.consuntivo.intake.grid;

import java.util.List;

/** The cell formats of a workbook, by their number. */
final class CellFormats {
    /** Of a workbook without a part for styles: all its cells are plain. */
    static final CellFormats NONE = new CellFormats(List.of());

    private final List<CellFormat> byStyle;

    CellFormats(List<CellFormat> byStyle) {
        this.byStyle = byStyle.isEmpty() ? List.of(CellFormat.PLAIN) : List.copyOf(byStyle);
    }

    CellFormat of(int style) throws Refusal {
        if (style < 0 || style >= byStyle.size()) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return byStyle.get(style);
    }
}
