package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook that a unit is handed to report with: its objectives as the plan assigns them, and room for everything
 * else. Filled in, it is read without a finding. Where there is no plan, the unit lists its objectives itself.
 */
public final class TemplateWorkbook {
    private final Exercise exercise;
    private final WorkbookTexts texts;

    public TemplateWorkbook(Exercise exercise) {
        this.exercise = exercise;
        this.texts = new WorkbookTexts(exercise);
    }

    /**
     * Writes the unit's template, an {@code .xlsx}: the same bytes for the same exercise.
     *
     * @throws IOException when the machine fails to take the bytes
     */
    public void write(Unit unit, Path target) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var look = new TemplateLook(book);
            new TemplateCover(exercise, texts, look).write(book, unit);
            instructions(book, look);
            var lists = new TemplateLists(exercise, unit, texts.of("template.lists"));
            for (TemplateTable table : new TemplateTables(exercise, texts).of(unit)) {
                new TemplateSheet(table, texts, look, lists).write(book);
            }
            lists.write(book);
            book.sheetIterator().forEachRemaining(sheet -> arrange((XSSFSheet) sheet, unit));
            Colophon.describe(book, texts.of("template.title", exercise.year()) + " - " + unit.name(), exercise);
            Files.write(target, WorkbookBytes.of(book));
        }
    }

    private void instructions(XSSFWorkbook book, TemplateLook look) {
        XSSFSheet sheet = book.createSheet(texts.of("template.instructions"));
        look.fill(sheet, 0, 0, texts.of("template.instructions.title"), look.title);
        int row = 1;
        for (String paragraph : texts.paragraphs("template.instruction")) {
            look.fill(sheet, row++, 0, paragraph, look.paragraph);
        }
        SheetLook.widths(sheet, 110);
        SheetLook.fitHeights(sheet, 1);
    }

    private void arrange(XSSFSheet sheet, Unit unit) {
        SheetLook.printed(sheet, texts);
        Colophon.head(sheet, exercise, unit.name());
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }
}
