package it.consuntivo.publish.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.Told;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes to the units survives LibreOffice: filled in there, it is read; noted by us, it opens with its notes. */
@Tag("libreoffice")
class LibreOfficeTest {
    private static final String SHEET = "L'ordinario & altro";
    private static final List<Finding> FINDINGS = List.of(
            Finding.of(Code.OUTCOME_PARTIAL, new Origin("w", SHEET, "D2"), "parziale"),
            Finding.of(Code.OUTCOME_MISSING, new Origin("w", SHEET, "D3")));

    private final Path folder;

    LibreOfficeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "xls"})
    void aTemplateFilledInAndSavedThereIsReadWithoutAFinding(String ending) throws Exception {
        Exercise exercise = GivenExercise.of(TemplateWorkbookTest.PLANNED);
        Path file = folder.resolve("modello.xlsx");
        new TemplateWorkbook(exercise).write(exercise.units().get(0), file);
        TemplateWorkbookTest.fillIn(file);
        Path saved = new LibreOffice(folder).saved(file, ending);
        assertThat(Told.all(TemplateWorkbookTest.found(exercise, saved))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "xls"})
    void soIsOneOfTheMonitoring(String ending) throws Exception {
        Exercise exercise = GivenExercise.of("interim\n" + TemplateWorkbookTest.PLANNED);
        Path file = folder.resolve("modello.xlsx");
        new TemplateWorkbook(exercise).write(exercise.units().get(0), file);
        TemplateWorkbookTest.fillInDuringTheYear(file);
        Path saved = new LibreOffice(folder).saved(file, ending);
        assertThat(Told.all(TemplateWorkbookTest.found(exercise, saved))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({".xlsx, xlsx", ".xls, xls", ".xlsx, ods"})
    void aReturnedWorkbookKeepsItsNotesThereAndLosesThemWhenItIsCorrected(String of, String ending) throws Exception {
        Path original = folder.resolve("originale" + of);
        UnitsFile.write(original);
        Path returned = folder.resolve("restituito" + of);
        new ReturnedWorkbook(original, FINDINGS, Language.IT).write(returned);
        var office = new LibreOffice(folder);
        Path saved = office.saved(office.saved(returned, ending), of.substring(1));
        try (Workbook book = open(saved)) {
            assertThat(book.getSheet(SHEET).getRow(1).getCell(3)).hasToString("parziale");
            assertThat(book.getSheet(SHEET).getCellComments().keySet())
                    .containsExactlyInAnyOrder(new CellAddress("D2"), new CellAddress("D3"), new CellAddress("D4"));
        }
        Path again = folder.resolve("ancora" + of);
        new ReturnedWorkbook(saved, List.of(), Language.IT).write(again);
        try (Workbook book = open(again)) {
            Sheet sheet = book.getSheet(SHEET);
            assertThat(sheet.getCellComments().keySet()).contains(new CellAddress("D4"));
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isOne();
            assertThat(book.getSheetIndex("Rilievi (2)")).isNegative();
        }
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }
}
