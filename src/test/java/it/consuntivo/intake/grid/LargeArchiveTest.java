package it.consuntivo.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** Streaming exporters write small workbooks in the zip format for archives beyond 4 GiB. */
class LargeArchiveTest {
    @Test
    void sizes_known_beforehand_are_found_in_the_extra_fields() throws IOException {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            fill(new ZipArchiveOutputStream(channel));
            byte[] file = Arrays.copyOf(channel.array(), (int) channel.size());
            assertThat(Readings.told(file)).isEqualTo("A1=NUMBER 1");
        }
    }

    @Test
    void sizes_known_afterwards_are_found_behind_the_data() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        fill(new ZipArchiveOutputStream(bytes));
        byte[] file = bytes.toByteArray();
        assertThat(Readings.told(file)).isEqualTo("A1=NUMBER 1");
        // Where the directory starts, as the large record tells it.
        byte[] spoilt = file.clone();
        spoilt[file.length - 22 - 20 - 56 + 48] ^= 1;
        assertThat(Readings.told(spoilt)).isEqualTo("FILE_DAMAGED structure");
    }

    private static void fill(ZipArchiveOutputStream large) throws IOException {
        try (large;
                ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(new XlsxFile().bytes()))) {
            large.setUseZip64(Zip64Mode.Always);
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                large.putArchiveEntry(new ZipArchiveEntry(part.getName()));
                parts.transferTo(large);
                large.closeArchiveEntry();
            }
        }
    }
}
