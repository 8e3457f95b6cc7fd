package it.consuntivo.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the objectives of a sample workbook with other eyes than the product's: by its headings, row by row. */
final class ReadBack {
    private static final List<String> OUTCOMES = List.of("raggiunto", "esito", "conseguito", "raggiungimento");
    private static final List<String> TYPES = List.of("tipo", "tipologia", "tipo obiettivo");
    private static final List<String> TEXTS =
            List.of("ob. operativo", "obiettivo operativo", "obiettivo", "descrizione", "descrizione obiettivo");

    private final DataFormatter shown = new DataFormatter(Locale.ROOT);
    private final List<Read> found = new ArrayList<>();

    /** An objective by its type, its text and its outcome as it is shown. */
    record Read(String type, String text, String outcome) {}

    static List<Read> objectives(byte[] workbook) throws IOException {
        var back = new ReadBack();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.forEach(back::sheet);
        }
        return back.found;
    }

    private void sheet(Sheet sheet) {
        Map<String, Integer> columns = new TreeMap<>();
        for (Row row : sheet) {
            Map<String, Integer> headings = headings(row);
            if (headings.containsKey("outcome") && headings.containsKey("text")) {
                columns = headings;
            } else if (columns.containsKey("text")) {
                objective(row, columns, sheet.getSheetName());
            }
        }
    }

    private Map<String, Integer> headings(Row row) {
        Map<String, Integer> columns = new TreeMap<>();
        for (Cell cell : row) {
            String heading = text(cell).replace('\n', ' ').toLowerCase(Locale.ROOT);
            Map.of("outcome", OUTCOMES, "type", TYPES, "text", TEXTS).forEach((column, names) -> {
                if (names.contains(heading)) {
                    columns.put(column, cell.getColumnIndex());
                }
            });
        }
        return columns;
    }

    private void objective(Row row, Map<String, Integer> columns, String sheet) {
        String objective =
                text(row.getCell(columns.getOrDefault("text", 0), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
        if (!objective.isEmpty()) {
            String type = columns.containsKey("type") ? text(row.getCell(columns.get("type"))) : sheet;
            found.add(new Read(word(type), objective, text(row.getCell(columns.getOrDefault("outcome", 0)))));
        }
    }

    private static String word(String type) {
        String folded = type.toLowerCase(Locale.ROOT);
        return folded.contains("performance") ? "P" : folded.contains("ordinari") ? "O" : "A";
    }

    private String text(Cell cell) {
        return shown.formatCellValue(cell);
    }
}
