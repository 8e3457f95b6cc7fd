package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.score.MonitoringScore;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.table.Column.Kind;
import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.TableTexts;
import it.consuntivo.publish.table.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The first sheet: whose figures these are, whether they are final, what is where, and the rules in force. */
final class ReportSummary {
    private static final int ROWS_COLUMN = 2;

    private static final int MOST_NAMES = 10;

    private final Publication publication;
    private final Exercise exercise;
    private final WorkbookTexts texts;
    private final TableTexts names;
    private final ReportLook look;

    ReportSummary(Publication publication, WorkbookTexts texts, TableTexts names, ReportLook look) {
        this.publication = publication;
        this.exercise = publication.exercise();
        this.texts = texts;
        this.names = names;
        this.look = look;
    }

    void write(Sheet sheet, List<Table<?>> tables) {
        SheetLook.widths(sheet, 42, 78, 12);
        var lines = new SummaryLines(sheet, texts, look);
        lines.text(texts.of("report.title", exercise.body(), Integer.toString(exercise.year())), look.title);
        state().ifPresent(text -> lines.text(text, look.warning));
        lines.skip();
        identity(lines);
        publication.score().monitoring().ifPresentOrElse(score -> stages(lines, score), () -> results(lines, tables));
        contents(lines, tables);
        if (!publication.isMonitoring()) {
            rules(lines);
        }
        SheetLook.fitHeights(sheet, 2);
    }

    /** Why the figures may still change; empty when they are final. */
    private Optional<String> state() {
        if (publication.score().isFinal()) {
            return Optional.empty();
        }
        List<String> missing = publication.score().units().stream()
                .filter(unit -> unit.state().leavesAGap())
                .map(UnitStanding::unit)
                .map(code -> exercise.unit(code).map(Unit::name).orElse(code))
                .toList();
        return Optional.of(
                missing.isEmpty() ? texts.of("report.weights") : texts.of("report.missing", listed(missing)));
    }

    /** All names or, of a long list, the first ones and how many others there are. */
    private String listed(List<String> names) {
        return names.size() <= MOST_NAMES + 1
                ? String.join(", ", names)
                : texts.of(
                        "report.missing.others",
                        String.join(", ", names.subList(0, MOST_NAMES)),
                        names.size() - MOST_NAMES);
    }

    private void identity(SummaryLines lines) {
        lines.line("report.body", exercise.body());
        lines.line("report.year", new Value.Figure(BigDecimal.valueOf(exercise.year())), Kind.INTEGER);
        String state = publication.score().isFinal() ? "report.final" : "report.provisional";
        lines.line("report.state", texts.of(state));
        String status = "report.status." + exercise.report().status();
        lines.line("report.status", texts.of(status));
        exercise.report().date().ifPresent(day -> lines.line("report.date", new Value.Day(day), Kind.DATE));
    }

    /** What the whole body reached stands once, in its table; here is what leads to it. */
    private void results(SummaryLines lines, List<Table<?>> tables) {
        lines.headings("report.results", "report.percent");
        var score = publication.score();
        result(
                lines,
                "report.performance",
                cell(tables, "riepilogo-performance", "percentuale"),
                score.performanceTotal().index().percent());
        result(
                lines,
                "report.others",
                cell(tables, "altri-strategici", "percentuale"),
                score.categoryTotal().ratio().percent());
        result(
                lines,
                "report.ordinary",
                cell(tables, "riepilogo-ordinari", "risultato"),
                score.ordinaryTotal().ratio().percent());
    }

    /** Where the objectives stand; no rule evaluates them yet. */
    private void stages(SummaryLines lines, MonitoringScore score) {
        lines.headings("report.stages", "report.objectives");
        score.total()
                .numbers()
                .forEach((stage, number) -> lines.line(
                        "report.stage." + stage, new Value.Figure(BigDecimal.valueOf(number)), Kind.INTEGER));
    }

    /** The address of a column's total. */
    private String cell(List<Table<?>> tables, String name, String column) {
        Table<?> table = tables.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ReportSheet.total(table, names, column);
    }

    private void result(SummaryLines lines, String key, String total, Optional<BigDecimal> percent) {
        String nothing = texts.of("report.nothing");
        Value figure = percent.<Value>map(Value.Figure::new).orElseGet(() -> new Value.Text(nothing));
        lines.line(key, figure, "IF(%1$s=\"\",\"%2$s\",%1$s)".formatted(total, nothing), Kind.PERCENT);
    }

    private void contents(SummaryLines lines, List<Table<?>> tables) {
        lines.headings("report.sheet", "report.content", "report.rows");
        for (Table<?> table : tables) {
            Row row = lines.row();
            Cell linked = SummaryLines.fill(row, 0, names.tab(table), look.link);
            Hyperlink link = row.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + names.tab(table) + "'!A1");
            linked.setHyperlink(link);
            SummaryLines.fill(row, 1, names.title(table), look.of(Kind.TEXT));
            Cell rows = SummaryLines.fill(row, ROWS_COLUMN, "", look.of(Kind.INTEGER));
            ReportSheet.rows(table, names).ifPresent(range -> rows.setCellFormula("ROWS(" + range + ")"));
            rows.setCellValue(table.rows().size());
        }
    }

    private void rules(SummaryLines lines) {
        Rules rules = exercise.rules();
        lines.headings("report.rules", "report.in-force");
        lines.line("report.weighting", texts.of("report.weighting." + rules.weights()));
        lines.line("report.denominator", texts.of("report.denominator." + rules.denominator()));
        lines.line("report.expected", new Value.Figure(rules.expectedResult()), Kind.PERCENT);
        lines.line("report.minimum", new Value.Figure(rules.ordinary().minimum()), Kind.PERCENT);
        lines.line("report.weight", new Value.Figure(rules.ordinary().weight()), Kind.PERCENT);
        lines.line("report.below", texts.of("report.below." + rules.ordinary().belowMinimum()));
        lines.line("report.rounding", texts.of("report.rounding.text"));
    }
}
