package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that takes too long is given up, wherever its reader is just then. */
class DeadlineTest {
    private static final String OVER = "FILE_TOO_DEMANDING time";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String told(byte[] file, LongSupplier ticker) throws IOException {
        Limits limits = Limits.DEFAULT.within(Duration.ofNanos(100));
        Path copy = Files.write(folder.resolve("copy"), file);
        return Readings.told(new GridReader(limits, ticker).read(copy, "a.xlsx"));
    }

    @Test
    void a_clock_that_stands_still_gives_all_the_time_there_is() throws IOException {
        assertThat(told(new XlsxFile().bytes(), () -> 7)).isEqualTo("A1=NUMBER 1");
    }

    /** However many looks at the clock it takes: unpacking, between elements, or in the last part of all. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34})
    void time_may_run_out_at_any_look_at_the_clock(int look) throws IOException {
        var looks = new AtomicLong();
        byte[] file = XlsxFile.ofRows("<row><c><v>1</v></c></row>".repeat(20)).bytes();
        assertThat(told(file, () -> looks.getAndIncrement() < look ? 0 : 101)).isEqualTo(OVER);
    }

    @Test
    void an_old_workbook_is_given_up_too() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet("Dati").createRow(0).createCell(0).setCellValue(1);
            book.write(bytes);
        }
        var looks = new AtomicLong();
        assertThat(told(bytes.toByteArray(), () -> looks.getAndIncrement() * 20))
                .isEqualTo(OVER);
    }

    @Test
    void the_clock_may_pass_the_largest_number_it_can_tell() throws IOException {
        var looks = new AtomicLong(Long.MAX_VALUE - 3);
        assertThat(told(new XlsxFile().bytes(), looks::getAndIncrement)).isEqualTo("A1=NUMBER 1");
    }

    @Test
    void a_reader_that_was_given_up_on_stops_at_its_next_look() throws IOException {
        Thread.currentThread().interrupt();
        try {
            // the file itself is read by a channel that interruption would close
            assertThat(new Deadline(1_000_000, () -> 0).isOver()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
