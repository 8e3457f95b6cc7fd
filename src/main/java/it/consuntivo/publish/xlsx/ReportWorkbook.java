package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.TableTexts;
import it.consuntivo.publish.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * {@code relazione-performance.xlsx}, during the year {@code relazione-monitoraggio.xlsx}: the tables of the CSV files as a workbook, for people who reckon on. Numbers are
 * numbers and days are days; totals are formulas wherever a formula comes to the published figure. First a sheet that
 * says whose figures these are, whether they are final, what is on which sheet and by which rules it was reckoned.
 */
public final class ReportWorkbook {
    private ReportWorkbook() {}

    /** The name of the workbook: another one during the year. */
    public static String file(Publication publication) {
        return publication.isMonitoring() ? "relazione-monitoraggio.xlsx" : "relazione-performance.xlsx";
    }

    /**
     * Writes the same bytes for the same publication.
     *
     * @throws IOException when the machine fails to take them
     */
    public static void write(Publication publication, Path target) throws IOException {
        Exercise exercise = publication.exercise();
        var texts = new WorkbookTexts(exercise);
        var names = new TableTexts(exercise.output().language());
        List<Table<?>> tables = Tables.all(publication);
        try (var book = new XSSFWorkbook()) {
            var look = new ReportLook(book);
            var summary = new ReportSummary(publication, texts, names, look);
            Sheet first = book.createSheet(texts.of("report.summary"));
            arrange(first, publication, texts);
            for (Table<?> table : tables) {
                Sheet sheet = new ReportSheet(table, names, look).write(book);
                arrange(sheet, publication, texts);
                sheet.getHeader().setCenter(Colophon.escaped(names.title(table)));
            }
            summary.write(first, tables);
            Colophon.describe(
                    book, texts.of("report.title", exercise.body(), Integer.toString(exercise.year())), exercise);
            Files.write(target, WorkbookBytes.of(book));
        }
    }

    private static void arrange(Sheet sheet, Publication publication, WorkbookTexts texts) {
        SheetLook.printed(sheet, texts);
        Colophon.head(
                sheet,
                publication.exercise(),
                texts.of(publication.score().isFinal() ? "report.final" : "report.provisional"));
    }
}
