package it.consuntivo.reliability.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a workbook on its way, it is refused or read as it stands there. */
class MutationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void two_hundred_mutants_are_refused_or_read_as_they_are() throws IOException {
        run(200, Long.getLong("mutation.seed", 5));
    }

    @Test
    @Tag("mutation")
    void many_mutants_are_refused_or_read_as_they_are() throws IOException {
        run(Integer.getInteger("mutants", 10_000), Long.getLong("mutation.seed", System.currentTimeMillis() % 1_000_000));
    }

    private void run(int mutants, long seed) throws IOException {
        Campaign campaign = new Campaign(folder, seeds()).run(mutants, seed);
        System.out.printf("%d mutants of seed %d: %s%n", mutants, seed, campaign.report());
        assertThat(campaign.failures()).as("-Dmutation.seed=%d", seed).isEmpty();
    }

    /** The sample as it was written, the smallest package by hand, and one of each with the other library's habits. */
    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>(GoodBooks.byHand());
        try (Stream<Path> sample = Files.list(Path.of("input"))) {
            for (Path file : sample.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        seeds.add(old(Path.of("input", "polizia locale.xlsx")));
        return seeds;
    }

    private static byte[] old(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(Files.newInputStream(file));
                var old = new HSSFWorkbook()) {
            for (Sheet sheet : book) {
                Sheet copy = old.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row copied = copy.createRow(row.getRowNum());
                    for (Cell cell : row) {
                        copied.createCell(cell.getColumnIndex()).setCellValue(cell.toString());
                    }
                }
            }
            old.write(bytes);
        }
        return bytes.toByteArray();
    }
}
