package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mockStatic;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.intake.grid.GridReading.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.MockedStatic;

/** What the reader promises to those who call it. */
class GridReaderTest {
    private final GridReader reader = new GridReader(Limits.DEFAULT);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void findings_carry_the_name_in_the_drop_folder_and_not_that_of_the_copy() throws IOException {
        Path copy = Files.write(
                folder.resolve("4711.bin"),
                XlsxFile.ofCells("<c r='B1' t='q'><v>1</v></c>").bytes());
        GridReading reading = reader.read(copy, "Settore finanziario.xlsx");
        assertThat(reading.findings())
                .containsExactly(
                        Finding.of(Code.FILE_DAMAGED, new Origin("Settore finanziario.xlsx", "Dati", "B1"), "xml"));
        assertThat(reading.format()).isEqualTo(Format.XLSX);
    }

    @Test
    void a_file_that_vanished_is_a_fault_of_the_machine() {
        assertThatThrownBy(() -> reader.read(folder.resolve("gone.xlsx"), "gone.xlsx"))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_disk_that_cannot_be_read_is_a_fault_of_the_machine() {
        assertThatThrownBy(() -> reader.read(folder, "folder.xlsx")).isInstanceOf(IOException.class);
    }

    @Test
    void the_file_itself_stays_as_it_was() throws IOException {
        byte[] bytes = new XlsxFile().bytes();
        Path file = Files.write(folder.resolve("a.xlsx"), bytes);
        reader.read(file, "a.xlsx");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(folder.toFile().list()).containsExactly("a.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "A.XLSX", "senza ending", "a.xltx", "a.b.xlsx"})
    void a_right_ending_and_none_at_all_are_not_mentioned(String name) {
        assertThat(Readings.read(new XlsxFile().bytes(), name, Limits.DEFAULT).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a.xlsm", "a.csv", "a.", "a.xlsx.old"})
    void a_workbook_under_a_wrong_ending_is_read_with_a_warning(String name) {
        GridReading reading = Readings.read(new XlsxFile().bytes(), name, Limits.DEFAULT);
        assertThat(reading.findings())
                .containsExactly(Finding.of(Code.FILE_WRONG_ENDING, Origin.ofWorkbook(name), ".xlsx"));
        assertThat(Readings.told(reading)).isEqualTo("A1=NUMBER 1");
    }

    @ParameterizedTest
    @CsvSource({"a.xlsm, XLSM, ''", "a.xlsx, XLSM, .xlsm", "a.XLS, XLS, ''", "a.xlsx, XLS, .xls", "a.pdf, OTHER, ''"})
    void each_format_has_its_ending(String name, Format format, String advised) {
        assertThat(FileEnding.check(name, format).stream().flatMap(finding -> finding.arguments().stream()))
                .containsExactly(advised.isEmpty() ? new String[0] : new String[] {advised});
    }

    @Test
    void what_a_library_throws_at_a_damaged_file_never_escapes() {
        XlsxFile noTypes = new XlsxFile().part(XlsxFile.TYPES, "<Types");
        assertThat(Readings.told(noTypes)).isEqualTo("FILE_DAMAGED structure");
        assertThat(Readings.told(new XlsxFile().part("xl/%zz.xml", "<x/>"))).isEqualTo("FILE_DAMAGED structure");
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                new IllegalStateException(),
                new AssertionError(),
                new NoClassDefFoundError(),
                new StackOverflowError());
    }

    @Test
    void memory_that_does_not_suffice_is_no_damage_of_the_file() {
        byte[] file = new XlsxFile().bytes();
        try (MockedStatic<OPCPackage> poi = mockStatic(OPCPackage.class)) {
            poi.when(() -> OPCPackage.open(any(ZipEntrySource.class))).thenThrow(new OutOfMemoryError());
            assertThat(Readings.told(file)).isEqualTo("FILE_TOO_DEMANDING memory");
        }
        assertThat(Readings.told(file)).isEqualTo("A1=NUMBER 1");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void not_even_its_errors_stop_the_next_file(Throwable fault) {
        byte[] file = new XlsxFile().bytes();
        try (MockedStatic<OPCPackage> poi = mockStatic(OPCPackage.class)) {
            poi.when(() -> OPCPackage.open(any(ZipEntrySource.class))).thenThrow(fault);
            assertThat(Readings.told(file)).isEqualTo("FILE_DAMAGED structure");
        }
        assertThat(Readings.told(file)).isEqualTo("A1=NUMBER 1");
    }
}
