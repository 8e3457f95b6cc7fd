package it.consuntivo.cli;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.intake.facts.TableSight;
import it.consuntivo.intake.facts.TableSight.CellSight;
import it.consuntivo.intake.facts.TableSight.RowSight;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.Grid.Sheet;
import it.consuntivo.intake.grid.GridReading;
import it.consuntivo.publish.text.LibertyTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Shows a file as the reader sees it, as lines for people or as JSON, one object a line. */
final class FileSight {
    private final String name;
    private final GridReading reading;
    private final List<TableSight> tables;
    private final FindingWords words;
    private final Texts texts;
    private final LibertyTexts fields;
    private final Console console;

    FileSight(String name, GridReading reading, Language language, Console console) {
        this.name = name;
        this.reading = reading;
        this.tables =
                reading.grid().map(grid -> TableSight.of(name, grid, Map.of())).orElse(List.of());
        this.words = new FindingWords(language, console);
        this.texts = new Texts(language);
        this.fields = new LibertyTexts(language);
        this.console = console;
    }

    void text(boolean everyCell) {
        console.result(texts.of("inspect.file", name, texts.of("format." + reading.format())));
        words.table(reading.findings());
        reading.grid().ifPresent(grid -> grid.sheets()
                .forEach(sheet -> console.result(texts.of(
                        sheet.hidden() ? "inspect.hidden-sheet" : "inspect.sheet",
                        sheet.name(),
                        sheet.rows().size()))));
        if (everyCell) {
            cells((sheet, cell) -> console.columns(sheet.name(), cell.address(), type(cell), cell.text()));
        } else {
            tables.forEach(this::table);
        }
    }

    private void table(TableSight table) {
        String headings = table.headings().entrySet().stream()
                .map(heading -> fields.field(heading.getKey()) + " " + heading.getValue())
                .collect(Collectors.joining(" "));
        console.result(
                texts.of("inspect.table", table.kind(), table.sheet(), Integer.toString(table.headerRow()), headings));
        table.rows().forEach(this::row);
    }

    private void row(RowSight row) {
        String cells = row.cells().values().stream().map(this::shown).collect(Collectors.joining(" | "));
        console.result(texts.of(row.total() ? "inspect.total" : "inspect.row", Integer.toString(row.row()), cells));
    }

    private String shown(CellSight cell) {
        return cell.address() + " " + cell.text()
                + cell.readAs().map(read -> " → " + texts.word(read)).orElse("");
    }

    void json(boolean everyCell) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", name);
        file.put("format", reading.format().name().toLowerCase(Locale.ROOT));
        file.put("sheets", reading.grid().map(FileSight::sheets).orElse(List.of()));
        file.put("tables", tables);
        file.put("findings", reading.findings().stream().map(words::json).toList());
        console.json(file);
        if (everyCell) {
            cells((sheet, cell) -> console.json(json(sheet, cell)));
        }
    }

    private static List<Map<String, Object>> sheets(Grid grid) {
        return grid.sheets().stream()
                .map(sheet -> Map.<String, Object>of(
                        "name",
                        sheet.name(),
                        "hidden",
                        sheet.hidden(),
                        "rows",
                        sheet.rows().size()))
                .toList();
    }

    private Map<String, Object> json(Sheet sheet, Cell cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", name);
        json.put("sheet", sheet.name());
        json.put("address", cell.address());
        json.put("type", type(cell));
        json.put("value", cell.text());
        json.put("percent", cell.percent());
        json.put("formula", cell.formula());
        return json;
    }

    private void cells(BiConsumer<Sheet, Cell> each) {
        reading.grid().ifPresent(grid -> grid.sheets()
                .forEach(sheet -> sheet.rows().forEach(row -> row.cells().forEach(cell -> each.accept(sheet, cell)))));
    }

    private static String type(Cell cell) {
        return cell.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
