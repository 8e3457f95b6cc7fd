package it.consuntivo.reliability.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.GridReader;
import it.consuntivo.intake.grid.Limits;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Legal workbooks as other programs write them (openpyxl, LibreOffice), and the same ones packed and spelled in ways that
 * the standard allows and few writers choose.
 */
class UnusualWorkbooksTest {
    private static final String CELLS =
            """
            Obiettivi è più: A1=TEXT Codice, B1=TEXT Peso %, C1=TEXT Raggiunto, D1=TEXT Data,\
             A2=TEXT 001, B2=NUMBER 0.25 %, C2=TEXT sì, D2=DATE 2024-12-31,\
             A3=TEXT 1E5, B3=NUMBER 12.5, C3=TEXT no, D3=DATE 2024-03-01T08:30,\
             A4=TEXT ob grassetto, B4=FORMULA_WITHOUT_VALUE , C4=BOOLEAN true, D4=FORMULA_WITHOUT_VALUE ,\
             A6=TEXT unite
            Nascosto: XFD1048576=NUMBER 7""";

    private static String read(String name) throws IOException, URISyntaxException {
        var resource = Objects.requireNonNull(UnusualWorkbooksTest.class.getResource(name));
        Grid grid = new GridReader(Limits.DEFAULT)
                .read(Path.of(resource.toURI()), name)
                .grid()
                .orElseThrow();
        return grid.sheets().stream()
                .map(sheet -> sheet.name() + ": " + cells(sheet))
                .collect(Collectors.joining("\n"));
    }

    private static String cells(Grid.Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(UnusualWorkbooksTest::told)
                .collect(Collectors.joining(", "));
    }

    private static String told(Cell cell) {
        return cell.address() + "=" + cell.kind() + " " + cell.text() + (cell.percent() ? " %" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openpyxl", "stored", "streamed", "comment", "prefixes", "utf-16", "other-folder"})
    void the_same_cells_however_they_are_packed_and_spelled(String name) throws IOException, URISyntaxException {
        assertThat(read(name + ".xlsx")).isEqualTo(CELLS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    openpyxl-1904.xlsx | Sheet: A1=DATE 2024-12-31, B1=DATE 1904-01-02, C1=NUMBER 60
                    openpyxl-write-only.xlsx | solo scrittura: A1=TEXT testo, B1=NUMBER 1, C1=NUMBER 2.5, E1=TEXT   spazi  , F1=TEXT riga↵nuova, G1=TEXT <&>"'
                    libreoffice.xlsx | calc: A1=TEXT Codice, B1=TEXT Importo, C1=TEXT Esito, A2=NUMBER 123, B2=NUMBER 1234.56, C2=TEXT sÃ¬, A3=TEXT A-1, B3=NUMBER 100000000000000, C3=TEXT no, B4=NUMBER 2
                    libreoffice.xls | calc: A1=TEXT Codice, B1=TEXT Importo, C1=TEXT Esito, A2=NUMBER 123, B2=NUMBER 1234.56, C2=TEXT sÃ¬, A3=TEXT A-1, B3=NUMBER 99999999999999.98, C3=TEXT no, B4=NUMBER 2
                    """)
    void what_other_programs_write(String name, String cells) throws IOException, URISyntaxException {
        assertThat(read(name).replace('\n', '↵')).isEqualTo(cells);
    }
}
