package it.consuntivo.publish.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/** Texts in a CSV file, whatever they are. */
class SafeTextPropertiesTest {
    /** As OWASP lists them for CSV injection, with the full-width forms that some spreadsheets take for the same. */
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    @Property(tries = 5000)
    void noTextStartsLikeAFormulaWhateverASpreadsheetPassesOver(@ForAll("texts") String text) {
        String seen = SafeText.of(text).replaceFirst("^[\\p{Z}\\p{C}]+", "");
        assertThat(seen).satisfiesAnyOf(empty -> assertThat(empty).isEmpty(), cell -> assertThat(FORMULA_STARTS)
                .doesNotContain(cell.substring(0, 1)));
    }

    @Property(tries = 5000)
    void everyTextComesBackWithoutItsApostrophe(@ForAll("texts") String text) throws IOException {
        String printable = text.replaceAll("\\p{Cntrl}", " ");
        String written = SafeText.of(printable);
        assertThat(read(written)).isEqualTo(written);
        boolean guarded =
                written.startsWith("'") && !SafeText.of(written.substring(1)).equals(written.substring(1));
        assertThat(guarded ? written.substring(1) : written).isEqualTo(printable);
    }

    /** One text through a file and back, beside its neighbours. */
    private static String read(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        var file = new StringWriter();
        try (var printer = new CSVPrinter(file, format)) {
            printer.printRecord("prima", text, "dopo");
        }
        List<String> cells = CSVParser.parse(new StringReader(file.toString()), format)
                .getRecords()
                .get(0)
                .toList();
        assertThat(cells).hasSize(3).startsWith("prima").endsWith("dopo");
        return cells.get(1);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> start = Arbitraries.strings()
                .withChars("=+-@'\"; \t\r\n\u00A0\uFEFF\u200B＝＋－＠\u0000")
                .ofMaxLength(4);
        Arbitrary<String> rest = Arbitraries.strings().ofMaxLength(12);
        return start.flatMap(before -> rest.map(after -> before + after));
    }
}
