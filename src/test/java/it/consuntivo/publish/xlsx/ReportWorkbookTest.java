package it.consuntivo.publish.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.GivenPublication;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.TableTexts;
import it.consuntivo.publish.table.Tables;
import it.consuntivo.publish.table.Value;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook says what the tables say, and its formulas come to what was published. */
class ReportWorkbookTest {
    private static final TableTexts NAMES = new TableTexts(Language.IT);
    /** Tables without a row of the whole body, but with something to add up. */
    private static final Set<String> SHOWN = Set.of("obiettivi", "riepilogo-missioni", "indicatori", "risorse");

    private final Path folder;

    ReportWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Publication given(String rules) {
        return GivenPublication.of(GivenPublication.REGISTER + rules, GivenPublication.EVERYTHING);
    }

    private XSSFWorkbook written(Publication publication) throws IOException {
        Path file = folder.resolve(ReportWorkbook.file(publication));
        ReportWorkbook.write(publication, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** Formulas by heading, of the last row of a sheet. */
    private static Map<String, String> formulas(Sheet sheet) {
        var formulas = new TreeMap<String, String>();
        for (Cell cell : sheet.getRow(sheet.getLastRowNum())) {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.put(
                        sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue(), cell.getCellFormula());
            }
        }
        return formulas;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rules; denominator=GROSS\n", "rules; below=PROPORTIONAL; minimum=50\n"})
    void everyCellHoldsTheValueOfTheTableAndFormulasComeToIt(String rules) throws IOException {
        Publication publication = given(rules);
        try (XSSFWorkbook book = written(publication)) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (Table<?> table : Tables.all(publication)) {
                Sheet sheet = book.getSheet(NAMES.tab(table));
                List<List<Optional<Value>>> lines = table.lines().toList();
                assertThat(sheet.getLastRowNum()).isEqualTo(lines.size() + (SHOWN.contains(table.name()) ? 1 : 0));
                for (int i = 0; i < lines.size(); i++) {
                    same(sheet.getRow(i + 1), lines.get(i), evaluator);
                }
            }
        }
    }

    private static void same(Row row, List<Optional<Value>> values, FormulaEvaluator evaluator) {
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.getCell(i);
            assertThat(shown(cell))
                    .as(cell.getAddress().toString())
                    .isEqualTo(values.get(i).map(Told::new).filter(told -> !told.text()
                            .isEmpty()));
            if (cell.getCellType() == CellType.FORMULA) {
                CellValue reckoned = evaluator.evaluate(cell);
                double figure = values.get(i).isEmpty() ? 0 : cell.getNumericCellValue();
                assertThat(reckoned.getNumberValue()).isCloseTo(figure, within(0.000001));
            }
        }
    }

    /** A value in the form in which it can be compared. */
    private record Told(String text) {
        Told(Value value) {
            this(value.in(new Value.Form<String>() {
                @Override
                public String text(String text) {
                    return text;
                }

                @Override
                public String number(BigDecimal number) {
                    return Double.toString(number.doubleValue());
                }

                @Override
                public String day(LocalDate day) {
                    return day.toString();
                }
            }));
        }
    }

    private static Optional<Told> shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        boolean day = cell.getCellStyle().getDataFormatString().equals("dd/mm/yyyy");
        return switch (type) {
            case NUMERIC ->
                Optional.of(new Told(
                        day
                                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                                : Double.toString(cell.getNumericCellValue())));
            case STRING ->
                Optional.of(cell.getStringCellValue())
                        .filter(text -> !text.isEmpty())
                        .map(Told::new);
            default -> Optional.empty();
        };
    }

    @Test
    void totalsAreFormulasWhereTheTableHoldsWhatTheyAreMadeOf() throws IOException {
        try (XSSFWorkbook book = written(given(""))) {
            assertThat(formulas(book.getSheet("Ordinari")))
                    .containsEntry("Assegnati", "SUM(C2:C3)")
                    .containsEntry("Risultato", "IF((C4-D4)=0,\"\",ROUND(100*E4/(C4-D4),2))")
                    .doesNotContainKeys("Peso", "Minimo atteso (%)", "Valutazione");
            assertThat(formulas(book.getSheet("Performance"))).doesNotContainKeys("Peso", "Risultato");
        }
        try (XSSFWorkbook book = written(given("rules; denominator=GROSS\n"))) {
            assertThat(formulas(book.getSheet("Ordinari")))
                    .containsEntry("Risultato", "IF(C4=0,\"\",ROUND(100*E4/C4,2))");
        }
    }

    @Test
    void belowOtherTablesStandsWhatTheRowsShownAddUpTo() throws IOException {
        try (XSSFWorkbook book = written(given("rules; denominator=GROSS\n"))) {
            assertThat(formulas(book.getSheet("Obiettivi")))
                    .hasSize(3)
                    .containsEntry("Codice", "SUBTOTAL(103,D2:D8)")
                    .containsEntry("Peso", "IF(SUBTOTAL(102,M2:M8)=0,\"\",SUBTOTAL(109,M2:M8))");
            assertThat(formulas(book.getSheet("Indicatori"))).containsOnlyKeys("Codice obiettivo");
            assertThat(formulas(book.getSheet("Missioni")))
                    .hasSize(6)
                    .containsEntry("Performance raggiunti (%)", "IF(SUM(E4)=0,\"\",ROUND(100*SUM(F4)/SUM(E4),2))");
            Sheet resources = book.getSheet("Risorse");
            assertThat(resources.getRow(resources.getLastRowNum()).getCell(0)).hasToString(NAMES.shown());
            assertThat(resources.getRow(resources.getLastRowNum()).getCell(5).getStringCellValue())
                    .isEmpty();
        }
    }

    @Test
    void aShareThatTheTableDoesNotShowInEachRowIsNotGivenOfTheTotal() throws IOException {
        try (XSSFWorkbook book = written(given(""))) {
            assertThat(formulas(book.getSheet("Risorse")))
                    .containsKeys("Pagato (€)", "Impegnato su stanziato (%)")
                    .doesNotContainKey("Pagato su impegnato (%)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rules; denominator=GROSS\n"})
    void everyFormulaComesToTheFigureBesideIt(String rules) throws IOException {
        try (XSSFWorkbook book = written(given(rules))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            Optional<Told> beside = shown(cell);
                            evaluator.evaluateFormulaCell(cell);
                            assertThat(shown(cell)).as(cell.getCellFormula()).isEqualTo(beside);
                        }
                    }
                }
            }
        }
    }

    @Test
    void theSummaryTakesItsResultsFromTheSheets() throws IOException {
        try (XSSFWorkbook book = written(given(""))) {
            assertThat(book.getSheetAt(0))
                    .extracting(row -> row.getCell(1))
                    .filteredOn(cell -> cell != null && cell.getCellType() == CellType.FORMULA)
                    .extracting(Cell::getCellFormula)
                    .containsExactly(
                            "IF('Performance'!J4=\"\",\"nessun obiettivo\",'Performance'!J4)",
                            "IF('Altri strategici'!D3=\"\",\"nessun obiettivo\",'Altri strategici'!D3)",
                            "IF('Ordinari'!H4=\"\",\"nessun obiettivo\",'Ordinari'!H4)");
        }
    }

    @Test
    void ofNothingThereIsNoPercentageBeforeOrAfterReckoning() throws IOException {
        try (XSSFWorkbook book = written(GivenPublication.of("unit FIN\ncategory MINPEG", "objective"))) {
            Sheet sheet = book.getSheet("Altri strategici");
            Cell percent = sheet.getRow(sheet.getLastRowNum()).getCell(3);
            assertThat(percent.getCellFormula()).startsWith("IF(B3=0,\"\"");
            assertThat(percent.getStringCellValue()).isEmpty();
            assertThat(book.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(percent)
                            .getStringValue())
                    .isEmpty();
        }
    }

    @Test
    void aTotalThatItsRowsDoNotAddUpToIsAFigure() throws IOException {
        Publication numberOnly = GivenPublication.of(
                "unit FIN\nunit TEC; other=3\ncategory MINPEG", "objective; type=A; category=MINPEG");
        try (XSSFWorkbook book = written(numberOnly)) {
            Sheet sheet = book.getSheet("Altri strategici");
            assertThat(formulas(sheet)).doesNotContainKey("Assegnati").containsKey("Raggiunti");
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(1).getNumericCellValue())
                    .isEqualTo(4);
        }
    }

    @Test
    void duringTheYearTotalsAreFormulasAndNoRuleIsTold() throws IOException {
        try (XSSFWorkbook book = written(GivenPublication.underWay())) {
            assertThat(formulas(book.getSheet("Per settore"))).hasSize(10).containsEntry("In ritardo", "SUM(G2:G4)");
            List<String> texts = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
            assertThat(texts)
                    .contains("Stato degli obiettivi", "Conclusi")
                    .doesNotContain("Regole in vigore", "Risultati");
        }
    }

    @Test
    void aTextLikeAFormulaStaysATextEvenWhenItsCellIsEdited() throws IOException {
        try (XSSFWorkbook book = written(given(""))) {
            Cell text = book.getSheet("Obiettivi").getRow(1).getCell(11);
            assertThat(text.getCellType()).isEqualTo(CellType.STRING);
            assertThat(text.getStringCellValue()).isEqualTo("=1+1");
            assertThat(text.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void theFirstSheetTellsTheStateTheSheetsAndTheRules() throws IOException {
        try (XSSFWorkbook book = written(given(""))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Sintesi");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .startsWith("RISULTATI PROVVISORI")
                    .contains("+Tecnica");
            assertThat(sheet.getHyperlinkList())
                    .hasSize(10)
                    .allMatch(link -> book.getSheet(link.getAddress().replaceAll("^'|'!A1$", "")) != null);
            assertThat(sheet.getHeader().getRight()).isEqualTo("Risultati provvisori");
        }
        Publication whole = GivenPublication.of("unit FIN", "objective");
        try (XSSFWorkbook book = written(whole)) {
            assertThat(book.getSheetAt(0).getHeader().getRight()).isEqualTo("Risultati definitivi");
        }
    }

    @Test
    void theStateRunsOverTheWidthOfTheFirstSheetAndNamesAFewOfManyUnits() throws IOException {
        String units =
                IntStream.rangeClosed(1, 30).mapToObj("unit U%d"::formatted).collect(Collectors.joining("\n"));
        try (XSSFWorkbook book = written(GivenPublication.of(units, "objective; unit=U30"))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .contains("U9, Servizio U10 e altri 19.")
                    .doesNotContain("U11");
            assertThat(sheet.getMergedRegions())
                    .map(CellRangeAddress::formatAsString)
                    .contains("A1:C1", "A2:C2");
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThan(29);
        }
    }

    @Test
    void everySheetPrintsOnA4LandscapeWithItsHeaderOnEachPage() throws IOException {
        try (XSSFWorkbook book = written(given(""))) {
            for (Sheet sheet : book) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFooter().getRight()).isEqualTo("Pagina &P di &N");
            }
            Sheet table = book.getSheet("Obiettivi");
            assertThat(table.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(table.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void isTheSameTwiceWhateverTheMachineSpeaks() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path first = folder.resolve("1.xlsx");
        Path second = folder.resolve("2.xlsx");
        ReportWorkbook.write(given(""), first);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            ReportWorkbook.write(given(""), second);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(second).hasSameBinaryContentAs(first);
    }
}
