package it.consuntivo.publish.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.publish.GivenPublication;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.pdf.SampleYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LibreOffice, given the formulas without our figures, comes to our figures. */
@Tag("libreoffice")
class ReportLibreOfficeTest {
    private final Path folder;

    ReportLibreOfficeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "net", "gross", "nothing"})
    void reckonsWhatWePublish(String which) throws Exception {
        Publication publication = publication(which);
        Path file = folder.resolve(ReportWorkbook.file(publication));
        ReportWorkbook.write(publication, file);
        Map<String, String> ours = figures(file);
        assertThat(ours).hasSizeGreaterThan(20);
        try (XSSFWorkbook book = open(file);
                OutputStream out = Files.newOutputStream(file)) {
            eachFormula(book, cell -> ((XSSFCell) cell).getCTCell().unsetV());
            book.write(out);
        }
        assertThat(figures(new LibreOffice(folder).saved(file, "xlsx"))).isEqualTo(ours);
    }

    private static Publication publication(String which) {
        return switch (which) {
            case "sample" -> SampleYear.published().publication();
            case "nothing" -> GivenPublication.of("unit FIN\ncategory MINPEG", "objective");
            default ->
                GivenPublication.of(
                        GivenPublication.REGISTER + (which.equals("gross") ? "rules; denominator=GROSS\n" : ""),
                        GivenPublication.EVERYTHING);
        };
    }

    /** What people see in each cell with a formula. */
    private static Map<String, String> figures(Path file) throws IOException {
        var seen = new TreeMap<String, String>();
        var formatter = new DataFormatter(Locale.ITALY);
        formatter.setUseCachedValuesForFormulaCells(true);
        try (XSSFWorkbook book = open(file)) {
            eachFormula(
                    book,
                    cell -> seen.put(
                            cell.getSheet().getSheetName() + "!" + cell.getAddress(), formatter.formatCellValue(cell)));
        }
        return seen;
    }

    private static void eachFormula(XSSFWorkbook book, Consumer<Cell> use) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        use.accept(cell);
                    }
                }
            }
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
