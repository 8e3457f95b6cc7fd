package it.consuntivo.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the sample's seven workbooks to {@code input/}: the same bytes on every machine, so that a test can tell
 * whether those in the repository are the ones this program writes.
 */
final class SampleWorkbooks {
    static final Path FOLDER = Path.of("input");

    private static final Instant WRITTEN = Instant.parse("2025-03-03T08:00:00Z");
    /** Days of an archive are local; this one has no zone. */
    private static final LocalDateTime STORED = LocalDateTime.of(2025, 3, 3, 9, 0);

    private static final Map<String, BiConsumer<XSSFWorkbook, SamplePlan>> OFFICES = new TreeMap<>(Map.of(
            "Servizi alla persona - consuntivo 2024.xlsx", PersonalServices::fill,
            "OBIETTIVI_TECNICI_2024_def.xlsx", TechnicalServices::fill,
            "servizi-finanziari-rendicontazione-2024.xlsx", FinancialServices::fill,
            "Rendicontazione Servizi Istituzionali.xlsx", InstitutionalServices::fill,
            "Cultura obiettivi 2024 rev2.xlsx", CulturalServices::fill,
            "polizia locale.xlsx", LocalPolice::fill,
            "segretario generale 2024.xlsx", SecretaryGeneral::fill));

    private SampleWorkbooks() {}

    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, byte[]> workbook : all().entrySet()) {
            Files.write(FOLDER.resolve(workbook.getKey()), workbook.getValue());
        }
    }

    /** The bytes of each workbook by the name of its file. */
    static SortedMap<String, byte[]> all() throws IOException {
        var plan = new SamplePlan();
        SortedMap<String, byte[]> written = new TreeMap<>();
        for (Map.Entry<String, BiConsumer<XSSFWorkbook, SamplePlan>> office : OFFICES.entrySet()) {
            written.put(office.getKey(), bytes(office.getValue(), plan));
        }
        return written;
    }

    private static byte[] bytes(BiConsumer<XSSFWorkbook, SamplePlan> office, SamplePlan plan) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            office.accept(book, plan);
            var core = book.getProperties().getCoreProperties();
            core.setCreated(Optional.of(Date.from(WRITTEN)));
            core.setModified(Optional.of(Date.from(WRITTEN)));
            core.setCreator("Ufficio");
            book.write(bytes);
        }
        return restored(bytes.toByteArray());
    }

    /** The same parts, uncompressed and under one fixed time: what a deflater makes differs from Java to Java. */
    private static byte[] restored(byte[] archive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(stored(part.getName(), content));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var part = new ZipEntry(name);
        part.setMethod(ZipEntry.STORED);
        part.setSize(content.length);
        part.setCrc(crc.getValue());
        part.setTimeLocal(STORED);
        return part;
    }
}
