package it.consuntivo.publish.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.intake.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit gets its own workbook back, with what was found in it and nothing else changed. */
class ReturnedWorkbookTest {
    private static final String SHEET = "L'ordinario & altro";
    private static final List<Finding> FINDINGS = List.of(
            Finding.of(Code.NOT_ACHIEVED_WITHOUT_REASON, at("A2")),
            Finding.of(Code.OUTCOME_PARTIAL, at("D2"), "parziale"),
            Finding.of(Code.OUTCOME_MISSING, at("D3")),
            Finding.of(Code.NOT_ACHIEVED_WITHOUT_REASON, at("D3")),
            Finding.of(Code.OUTCOME_UNKNOWN, at("D4"), "boh"),
            Finding.of(Code.OUTCOME_MISSING, at("H20")),
            Finding.of(Code.UNIT_SILENT, Origin.NOWHERE, "Servizi"));

    private final Path folder;

    ReturnedWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Origin at(String cell) {
        return new Origin("w.xlsx", SHEET, cell);
    }

    private Path original(String ending) throws IOException {
        Path file = folder.resolve("originale" + ending);
        UnitsFile.write(file);
        return file;
    }

    private Path returned(Path original, List<Finding> findings, String name) throws IOException {
        Path target = folder.resolve(name);
        new ReturnedWorkbook(original, findings, Language.IT).write(target);
        return target;
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xlsm", ".xls"})
    void everythingThatWasThereIsStillThere(String ending) throws IOException {
        Path original = original(ending);
        var returned = new ReturnedWorkbook(original, FINDINGS, Language.IT);
        Path target = folder.resolve("restituito" + returned.ending());
        returned.write(target);
        assertThat(returned.ending()).isEqualTo(ending);
        try (Workbook before = open(original);
                Workbook after = open(target)) {
            assertThat(CellContent.of(after)).isEqualTo(CellContent.of(before));
            assertThat(UnitsFile.furniture(after)).isEqualTo(UnitsFile.furniture(before));
            if (after instanceof XSSFWorkbook packaged) {
                assertThat(packaged.isMacroEnabled()).isEqualTo(ending.equals(".xlsm"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void aCellFoundAtFaultHasACommentAndAColour(String ending) throws IOException {
        try (Workbook book = open(returned(original(ending), FINDINGS, "r" + ending))) {
            Sheet sheet = book.getSheet(SHEET);
            var told = new TreeMap<CellAddress, String>();
            sheet.getCellComments().forEach((cell, comment) -> told.put(cell, told(comment)));
            assertThat(told.toString())
                    .isEqualTo("{A2=Consuntivo: Avviso D15, D2=Consuntivo: Errore C07, "
                            + "D3=Consuntivo: Errore D11 + Avviso D15, D4=Ragioneria: Visto, "
                            + "H20=Consuntivo: Errore D11}");
            assertThat(colours(sheet))
                    .containsExactly("N(\"Consuntivo\")=0 A2", "N(\"Consuntivo\")=0 D2:D4 H20", "$E2>50 E2:E4");
        }
    }

    private static String told(Comment comment) {
        List<String> heads = comment.getString()
                .getString()
                .lines()
                .filter(line -> line.matches("(Errore|Avviso) .*|Visto"))
                .map(line -> line.replaceFirst("\\..*", ""))
                .toList();
        return comment.getAuthor() + ": " + String.join(" + ", heads);
    }

    /** The conditions of a sheet's conditional formats and their cells, in the order in which they apply. */
    private static List<String> colours(Sheet sheet) {
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        var told = new TreeMap<String, String>();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            ConditionalFormatting format = formats.getConditionalFormattingAt(i);
            StringBuilder line = new StringBuilder(format.getRule(0).getFormula1());
            for (CellRangeAddress area : format.getFormattingRanges()) {
                line.append(' ').append(area.formatAsString());
            }
            int first = line.indexOf("N(") == 0 ? 0 : 1;
            told.put(first + line.toString(), line.toString());
        }
        return new ArrayList<>(told.values());
    }

    @Test
    void ourColoursApplyBeforeTheUnitsOwn() throws IOException {
        try (var book = (XSSFWorkbook) open(returned(original(".xlsx"), FINDINGS, "r.xlsx"))) {
            XSSFSheet sheet = book.getSheet(SHEET);
            for (var format : sheet.getCTWorksheet().getConditionalFormattingArray()) {
                boolean ours = CellColours.isOurs(format.getCfRuleArray(0).getFormulaArray(0));
                assertThat(format.getCfRuleArray(0).getPriority() <= 2).isEqualTo(ours);
            }
        }
    }

    @Test
    void theListNamesEveryFindingAndLinksToItsCell() throws IOException {
        try (Workbook book = open(returned(original(".xlsx"), FINDINGS, "r.xlsx"))) {
            Sheet list = book.getSheetAt(book.getActiveSheetIndex());
            assertThat(list.getSheetName()).isEqualTo("Rilievi");
            assertThat(told(list, 5)).startsWith("Errore|P05||").endsWith("|-");
            assertThat(told(list, 6))
                    .startsWith("Errore|C07|" + SHEET + "|D2|parziale|")
                    .endsWith("|'L''ordinario & altro'!D2");
            assertThat(told(list, 10)).startsWith("Avviso|D15|" + SHEET + "|A2|FIN|");
            assertThat(list.getLastRowNum()).isEqualTo(11);
            list.forEach(row ->
                    row.forEach(cell -> assertThat(cell.getCellType().name()).isIn("STRING", "BLANK")));
        }
    }

    private static String told(Sheet list, int row) {
        StringBuilder told = new StringBuilder();
        Row line = list.getRow(row);
        line.forEach(cell -> told.append(cell).append('|'));
        Cell linked = line.getCell(3);
        return told.append(
                        linked.getHyperlink() == null
                                ? "-"
                                : linked.getHyperlink().getAddress())
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void returningTwiceGivesWhatReturningOnceGives(String ending) throws IOException {
        Path once = returned(original(ending), FINDINGS, "r1" + ending);
        Path twice = returned(once, FINDINGS, "r2" + ending);
        try (Workbook first = open(once);
                Workbook second = open(twice)) {
            assertThat(second.getNumberOfSheets()).isEqualTo(first.getNumberOfSheets());
            assertThat(CellContent.of(second)).isEqualTo(CellContent.of(first));
            assertThat(colours(second.getSheet(SHEET))).isEqualTo(colours(first.getSheet(SHEET)));
            assertThat(second.getSheet(SHEET).getCellComments().keySet())
                    .isEqualTo(first.getSheet(SHEET).getCellComments().keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void whatWasCorrectedLosesItsMarks(String ending) throws IOException {
        Path once = returned(original(ending), FINDINGS, "r1" + ending);
        try (Workbook book = open(returned(once, List.of(), "r2" + ending))) {
            assertThat(book.getSheet(SHEET).getCellComments()).containsOnlyKeys(new CellAddress("D4"));
            assertThat(colours(book.getSheet(SHEET))).containsExactly("$E2>50 E2:E4");
        }
    }

    @Test
    void theReaderFindsTheSameInTheReturnedWorkbook() throws IOException {
        var reader = new WorkbookReader(GivenExercise.of("unit FIN"));
        Path original = original(".xlsx");
        var before = reader.read(original, "w.xlsx");
        var after = reader.read(returned(original, before.findings(), "r.xlsx"), "w.xlsx");
        assertThat(after.facts()).isEqualTo(before.facts());
        assertThat(after.findings()).isEqualTo(before.findings());
    }

    @Test
    void theSameFileAndFindingsGiveTheSameBytesAnywhere() throws IOException {
        Path original = original(".xlsx");
        byte[] here = Files.readAllBytes(returned(original, FINDINGS, "r1.xlsx"));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Files.readAllBytes(returned(original, FINDINGS, "r2.xlsx")))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void aFileThatCannotBeOpenedGivesTheListAlone() throws IOException {
        Path original = Files.writeString(folder.resolve("w.xlsx"), "Settore;Raggiunto");
        Finding refused = Finding.of(Code.FILE_PLAIN_TEXT, Origin.ofWorkbook("w.xlsx"));
        var returned = new ReturnedWorkbook(original, List.of(refused), Language.EN);
        Path target = folder.resolve("r.xlsx");
        returned.write(target);
        assertThat(returned.ending()).isEqualTo(".xlsx");
        try (Workbook book = open(target)) {
            assertThat(book.getNumberOfSheets()).isOne();
            assertThat(told(book.getSheetAt(0), 5)).startsWith("Error|F04||").endsWith("|-");
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).toString()).contains("in this list only");
        }
    }

    @Test
    void aFileThatTheReaderRefusedGivesTheListAlone() throws IOException {
        Finding refused = Finding.of(Code.FILE_FORBIDDEN_CONTENT, Origin.ofWorkbook("w.xlsx"), "doctype");
        Path target = folder.resolve("r.xlsx");
        ReturnedWorkbook.unopened(List.of(refused), Language.IT).write(target);
        try (Workbook book = open(target)) {
            assertThat(book.getNumberOfSheets()).isOne();
            assertThat(told(book.getSheetAt(0), 5)).startsWith("Errore|F16||").endsWith("|-");
        }
    }

    @Test
    void aWorkbookTooLargeToBeWrittenAgainGivesTheListAlone() throws IOException {
        Path original = folder.resolve("grande.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(original)) {
            Sheet sheet = book.createSheet(SHEET);
            for (int i = 0; i < 3_000; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < 50; j++) {
                    row.createCell(j).setCellValue(i * 1000.5 + j);
                }
            }
            book.write(out);
        }
        try (Workbook book = open(returned(original, FINDINGS, "r.xlsx"))) {
            assertThat(book.getNumberOfSheets()).isOne();
        }
    }
}
