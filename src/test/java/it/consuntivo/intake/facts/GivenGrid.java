package it.consuntivo.intake.facts;

import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.Grid.Row;
import it.consuntivo.intake.grid.Grid.Sheet;
import it.consuntivo.intake.grid.Grid.Span;
import it.consuntivo.intake.grid.Marks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A workbook drawn as text. {@code [Name]} begins a sheet ({@code [Name] hidden}); every other line is the next row, its
 * cells parted by bars; {@code @60} says that the next row is row 60, {@code ~} before a row hides it, {@code merge A2:A4}
 * merges, {@code hide B} hides a column. A cell is what it looks like: {@code 4.5} a number, {@code 85%} one shown as a percentage, {@code 2024-12-31} a
 * day, {@code TRUE} a boolean, {@code #REF!} an error, {@code =?} a formula without a value, anything else, or what
 * stands after an apostrophe, text; {@code \n} breaks its line.
 */
final class GivenGrid {
    private static final Pattern SHEET = Pattern.compile("\\[(.*)](?: (hidden))?");
    private static final Pattern MERGE = Pattern.compile("merge ([A-Z])(\\d+):([A-Z])(\\d+)");

    private final List<Sheet> sheets = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private List<Span> merged = new ArrayList<>();
    private Set<Integer> hiddenColumns = new HashSet<>();
    private String name = "Dati";
    private boolean hidden;
    private int next = 1;

    private GivenGrid() {}

    static Grid of(String drawing) {
        var given = new GivenGrid();
        drawing.lines().map(String::strip).forEach(given::take);
        given.endSheet();
        return new Grid(given.sheets);
    }

    private void take(String line) {
        Matcher sheet = SHEET.matcher(line);
        Matcher merge = MERGE.matcher(line);
        if (sheet.matches()) {
            endSheet();
            name = sheet.group(1);
            hidden = sheet.group(2) != null;
        } else if (merge.matches()) {
            merged.add(new Span(
                    Integer.parseInt(merge.group(2)),
                    merge.group(1).charAt(0) - 'A' + 1,
                    Integer.parseInt(merge.group(4)),
                    merge.group(3).charAt(0) - 'A' + 1));
        } else if (line.matches("hide [A-Z]")) {
            hiddenColumns.add(line.charAt(5) - 'A' + 1);
        } else if (line.startsWith("@")) {
            next = Integer.parseInt(line.substring(1));
        } else {
            row(line);
        }
    }

    private void row(String line) {
        boolean hiddenRow = line.startsWith("~");
        List<Cell> cells = new ArrayList<>();
        String[] texts = (hiddenRow ? line.substring(1) : line).split("\\|", -1);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isBlank()) {
                cells.add(cell(next, i + 1, texts[i].strip()));
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(next, hiddenRow, cells));
        }
        next++;
    }

    private static Cell cell(int row, int column, String text) {
        if (text.matches("-?\\d+(\\.\\d+)?%")) {
            String fraction = new java.math.BigDecimal(text.replace("%", ""))
                    .movePointLeft(2)
                    .toPlainString();
            return new Cell(row, column, Cell.Kind.NUMBER, fraction, true, false);
        }
        Cell.Kind kind = kind(text);
        String value = kind == Cell.Kind.TEXT
                ? text.replaceFirst("^'", "").replace("\\n", "\n")
                : kind == Cell.Kind.FORMULA_WITHOUT_VALUE ? "" : text.toLowerCase(java.util.Locale.ROOT);
        return new Cell(row, column, kind, kind == Cell.Kind.ERROR ? text : value, false, false);
    }

    private static Cell.Kind kind(String text) {
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return Cell.Kind.NUMBER;
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Cell.Kind.DATE;
        }
        return switch (text) {
            case "TRUE", "FALSE" -> Cell.Kind.BOOLEAN;
            case "=?" -> Cell.Kind.FORMULA_WITHOUT_VALUE;
            default -> text.startsWith("#") ? Cell.Kind.ERROR : Cell.Kind.TEXT;
        };
    }

    private void endSheet() {
        if (!rows.isEmpty() || next > 1) {
            sheets.add(new Sheet(
                    name, hidden, rows, merged, new Marks(Set.of(), Map.of(), Map.of(), hiddenColumns, false)));
        }
        rows = new ArrayList<>();
        merged = new ArrayList<>();
        hiddenColumns = new HashSet<>();
        next = 1;
    }
}
