package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.table.Column.Kind;
import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.TableTexts;
import it.consuntivo.publish.table.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The first sheet: whose figures these are, whether they are final, what is where, and the rules in force. */
final class ReportSummary {
    private static final int ROWS_COLUMN = 2;

    private final Publication publication;
    private final Exercise exercise;
    private final WorkbookTexts texts;
    private final TableTexts names;
    private final ReportLook look;
    private int next;

    ReportSummary(Publication publication, WorkbookTexts texts, TableTexts names, ReportLook look) {
        this.publication = publication;
        this.exercise = publication.exercise();
        this.texts = texts;
        this.names = names;
        this.look = look;
    }

    void write(Sheet sheet, List<Table<?>> tables) {
        fill(sheet.createRow(next++), 0, texts.of("report.title", exercise.body(), year()), look.title);
        state().ifPresent(text -> fill(sheet.createRow(next++), 0, text, look.warning));
        next++;
        identity(sheet);
        results(sheet, tables);
        contents(sheet, tables);
        rules(sheet);
        SheetLook.widths(sheet, 42, 78, 12);
        SheetLook.fitHeights(sheet, 2);
    }

    private String year() {
        return Integer.toString(exercise.year());
    }

    /** Why the figures may still change; empty when they are final. */
    private Optional<String> state() {
        String missing = publication.score().units().stream()
                .filter(unit -> unit.state().leavesAGap())
                .map(UnitStanding::unit)
                .map(code -> exercise.unit(code).map(Unit::name).orElse(code))
                .collect(Collectors.joining(", "));
        if (publication.score().isFinal()) {
            return Optional.empty();
        }
        return Optional.of(missing.isEmpty() ? texts.of("report.weights") : texts.of("report.missing", missing));
    }

    private void identity(Sheet sheet) {
        line(sheet, texts.of("report.body"), new Value.Text(exercise.body()), Kind.TEXT);
        line(sheet, texts.of("report.year"), new Value.Figure(BigDecimal.valueOf(exercise.year())), Kind.INTEGER);
        String state = publication.score().isFinal() ? "report.final" : "report.provisional";
        line(sheet, texts.of("report.state"), new Value.Text(texts.of(state)), Kind.TEXT);
        String status = "report.status." + exercise.report().status();
        line(sheet, texts.of("report.status"), new Value.Text(texts.of(status)), Kind.TEXT);
        exercise.report().date().ifPresent(day -> line(sheet, texts.of("report.date"), new Value.Day(day), Kind.DATE));
    }

    /** What the whole body reached stands once, in its table; here is what leads to it. */
    private void results(Sheet sheet, List<Table<?>> tables) {
        headings(sheet, "report.results", "report.percent");
        var score = publication.score();
        result(
                sheet,
                "report.performance",
                cell(tables, "riepilogo-performance", "percentuale"),
                score.performanceTotal().index().percent());
        result(
                sheet,
                "report.others",
                cell(tables, "altri-strategici", "percentuale"),
                score.categoryTotal().ratio().percent());
        result(
                sheet,
                "report.ordinary",
                cell(tables, "riepilogo-ordinari", "risultato"),
                score.ordinaryTotal().ratio().percent());
    }

    /** The address of a column's total. */
    private String cell(List<Table<?>> tables, String name, String column) {
        Table<?> table = tables.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ReportSheet.total(table, names, column);
    }

    private void result(Sheet sheet, String key, String total, Optional<BigDecimal> percent) {
        String nothing = texts.of("report.nothing");
        Value figure = percent.<Value>map(Value.Figure::new).orElseGet(() -> new Value.Text(nothing));
        Cell cell = line(sheet, texts.of(key), figure, Kind.PERCENT);
        cell.setCellFormula("IF(%1$s=\"\",\"%2$s\",%1$s)".formatted(total, nothing));
        figure.in(new ReportCell(cell, Kind.PERCENT, look)).setCellStyle(look.ofFact(Kind.PERCENT));
    }

    private void contents(Sheet sheet, List<Table<?>> tables) {
        headings(sheet, "report.sheet", "report.content", "report.rows");
        for (Table<?> table : tables) {
            Row row = sheet.createRow(next++);
            Cell linked = fill(row, 0, names.tab(table), look.link);
            Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + names.tab(table) + "'!A1");
            linked.setHyperlink(link);
            fill(row, 1, names.title(table), look.of(Kind.TEXT));
            Cell rows = fill(row, ROWS_COLUMN, "", look.of(Kind.INTEGER));
            ReportSheet.rows(table, names).ifPresent(range -> rows.setCellFormula("ROWS(" + range + ")"));
            rows.setCellValue(table.rows().size());
        }
    }

    private void rules(Sheet sheet) {
        Rules rules = exercise.rules();
        headings(sheet, "report.rules", "report.in-force");
        rule(sheet, "report.weighting", texts.of("report.weighting." + rules.weights()));
        rule(sheet, "report.denominator", texts.of("report.denominator." + rules.denominator()));
        line(sheet, texts.of("report.expected"), new Value.Figure(rules.expectedResult()), Kind.PERCENT);
        line(
                sheet,
                texts.of("report.minimum"),
                new Value.Figure(rules.ordinary().minimum()),
                Kind.PERCENT);
        line(sheet, texts.of("report.weight"), new Value.Figure(rules.ordinary().weight()), Kind.PERCENT);
        rule(sheet, "report.below", texts.of("report.below." + rules.ordinary().belowMinimum()));
        rule(sheet, "report.rounding", texts.of("report.rounding.text"));
    }

    private void rule(Sheet sheet, String key, String text) {
        line(sheet, texts.of(key), new Value.Text(text), Kind.TEXT);
    }

    private void headings(Sheet sheet, String... keys) {
        next++;
        Row row = sheet.createRow(next++);
        for (int i = 0; i < keys.length; i++) {
            fill(row, i, texts.of(keys[i]), look.header);
        }
    }

    private Cell line(Sheet sheet, String label, Value value, Kind kind) {
        Row row = sheet.createRow(next++);
        fill(row, 0, label, look.of(Kind.TEXT));
        Cell cell = value.in(new ReportCell(row.createCell(1), kind, look));
        cell.setCellStyle(look.ofFact(kind));
        return cell;
    }

    private static Cell fill(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }
}
