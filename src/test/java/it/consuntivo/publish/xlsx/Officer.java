package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.TableKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a template in as a unit's officer does: into its open cells, under its headings. */
final class Officer {
    private final Path file;

    Officer(Path file) {
        this.file = file;
    }

    /** Writes a line into the first rows without text under a heading, cells by heading. */
    void fill(String sheet, List<Map<String, Object>> lines) throws IOException {
        change(book -> {
            Sheet filled = book.getSheet(sheet);
            int row = header(filled).getRowNum();
            for (Map<String, Object> line : lines) {
                row++;
                for (Map.Entry<String, Object> entry : line.entrySet()) {
                    write(filled.getRow(row).getCell(column(filled, entry.getKey())), entry.getValue());
                }
            }
        });
    }

    /** Gives every objective an outcome, in turn from these, and a reason where there has to be one. */
    void decide(String sheet, String... outcomes) throws IOException {
        change(book -> {
            Sheet filled = book.getSheet(sheet);
            int first = header(filled).getRowNum() + 1;
            for (int row = first; row <= filled.getLastRowNum(); row++) {
                String outcome = outcomes[(row - first) % outcomes.length];
                write(filled.getRow(row).getCell(column(filled, "Raggiunto")), outcome);
                if (!outcome.equals("sì")) {
                    write(filled.getRow(row).getCell(column(filled, "Motivazione")), "Gara deserta");
                }
            }
        });
    }

    void cover(int version, LocalDate day) throws IOException {
        change(book -> {
            Sheet cover = book.getSheet("Copertina");
            for (Row row : cover) {
                switch (row.getCell(0).toString()) {
                    case "Versione" -> row.getCell(1).setCellValue(version);
                    case "Data" -> row.getCell(1).setCellValue(day);
                    case "Referente" -> row.getCell(1).setCellValue("Ufficio obiettivi");
                    default -> {}
                }
            }
        });
    }

    private interface Change {
        void to(Workbook book);
    }

    private void change(Change change) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            change.to(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static void write(Cell cell, Object value) {
        if (cell.getCellStyle().getLocked()) {
            throw new IllegalStateException("Nobody can write into " + cell.getAddress());
        }
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(cell.getSheet()
                    .getWorkbook()
                    .getSheet("Copertina")
                    .getRow(7)
                    .getCell(1)
                    .getCellStyle());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static Row header(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getLastCellNum() > 3) {
                return row;
            }
        }
        throw new IllegalStateException("There is no header on " + sheet.getSheetName());
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : header(sheet)) {
            if (cell.toString().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalStateException(
                "There is no column " + heading + " among those of " + Arrays.toString(TableKind.values()));
    }
}
