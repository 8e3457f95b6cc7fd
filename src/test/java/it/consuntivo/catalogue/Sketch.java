package it.consuntivo.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook drawn as text. {@code [Name]} begins a sheet, {@code [Name] hidden} or {@code [Name] veryhidden} one that
 * is not seen; without any, the sheet is called Dati. Every other line is the next row, its cells parted by bars, see
 * {@link SketchCell}; a tilde before it hides the row, {@code @60} says that the next row is row 60. What begins with a
 * colon is done to the sheet, see {@link SketchMark}.
 */
final class Sketch {
    private final List<String> lines;
    private Variant.Touch touch = book -> {};

    private Sketch(List<String> lines) {
        this.lines = lines;
    }

    static Sketch of(String drawing) {
        return new Sketch(drawing.lines().map(String::strip).toList());
    }

    Sketch touched(Variant.Touch more) {
        touch = more;
        return this;
    }

    byte[] xlsx() {
        return bytes(XSSFWorkbook::new);
    }

    byte[] xls() {
        return bytes(HSSFWorkbook::new);
    }

    private byte[] bytes(Supplier<Workbook> kind) {
        try (Workbook book = kind.get()) {
            new Pencil(book).draw(lines);
            touch.alter(book);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where the drawing has come to. */
    private static final class Pencil {
        private final Workbook book;
        private final List<Sheet> sheets = new ArrayList<>();
        private int next = 1;

        Pencil(Workbook book) {
            this.book = book;
        }

        void draw(List<String> lines) {
            if (lines.isEmpty() || !lines.get(0).startsWith("[")) {
                begin("[Dati]");
            }
            lines.forEach(this::take);
        }

        private Sheet sheet() {
            return sheets.get(sheets.size() - 1);
        }

        private void take(String line) {
            if (line.matches("\\[.*] ?(hidden|veryhidden)?")) {
                begin(line);
            } else if (line.matches("@\\d+")) {
                next = Integer.parseInt(line.substring(1));
            } else if (line.startsWith(":")) {
                SketchMark.apply(sheet(), line.substring(1));
            } else {
                row(line);
            }
        }

        private void begin(String line) {
            int end = line.lastIndexOf(']');
            sheets.add(book.createSheet(line.substring(1, end)));
            if (line.length() > end + 1) {
                SheetVisibility visibility =
                        line.endsWith("veryhidden") ? SheetVisibility.VERY_HIDDEN : SheetVisibility.HIDDEN;
                book.setSheetVisibility(sheets.size() - 1, visibility);
            }
            next = 1;
        }

        private void row(String line) {
            boolean hidden = line.startsWith("~");
            Row row = sheet().createRow(next - 1);
            row.setZeroHeight(hidden);
            String[] cells = (hidden ? line.substring(1) : line).split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isBlank()) {
                    SketchCell.fill(row.createCell(i), cells[i].strip());
                }
            }
            next++;
        }
    }
}
