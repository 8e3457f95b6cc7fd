package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.intake.grid.GridReading.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads any file of the drop folder: gives its cells, or says what it really is and why it is not read. Holds no state
 * between files, so that one reader serves several threads.
 */
public final class GridReader {
    private static final Logger LOG = LoggerFactory.getLogger(GridReader.class);

    private final Limits limits;
    private final LongSupplier ticker;

    public GridReader(Limits limits) {
        this(limits, System::nanoTime);
    }

    /**
     * @param ticker tells nanoseconds since any moment
     */
    GridReader(Limits limits, LongSupplier ticker) {
        this.limits = limits;
        this.ticker = ticker;
    }

    /**
     * Reads one file, from its first byte to its last.
     *
     * @param file where the bytes are, under whatever name
     * @param name what the file is called in the drop folder
     * @throws IOException when the machine fails to give the bytes; whatever is wrong with the bytes is a finding
     */
    public GridReading read(Path file, String name) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limits.bytes() + 1);
        }
        return new Attempt(bytes, name).reading();
    }

    /** One file being read. Remembers what it turned out to be, should it be refused later on. */
    private final class Attempt {
        private final byte[] bytes;
        private final String name;
        private final Deadline deadline = new Deadline(limits.time().toNanos(), ticker);
        private Format format = Format.OTHER;

        private Attempt(byte[] bytes, String name) {
            this.bytes = bytes;
            this.name = name;
        }

        private GridReading reading() {
            try {
                Grid grid = grid();
                List<Finding> warnings =
                        new ArrayList<>(FileEnding.check(name, format).stream().toList());
                grid.foreign().codes().forEach(code -> warnings.add(Finding.of(code, Origin.ofWorkbook(name))));
                return new GridReading(format, Optional.of(grid), warnings);
            } catch (Refusal refusal) {
                return refused(refusal);
            } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError fault) {
                // Libraries fail in any way on a damaged file; the next file must still be read.
                LOG.info(
                        "A damaged file made its reader fail: {}",
                        fault.getClass().getName());
                LOG.debug("The reader's failure", fault);
                return refused(failed(fault));
            }
        }

        private Refusal failed(Throwable fault) {
            if (fault instanceof OutOfMemoryError) {
                return Refusal.tooDemanding("memory");
            }
            return deadline.isOver() ? Refusal.tooDemanding("time") : Refusal.damaged(Damage.STRUCTURE);
        }

        private GridReading refused(Refusal refusal) {
            return new GridReading(format, Optional.empty(), List.of(refusal.finding(name)));
        }

        private Grid grid() throws Refusal {
            if (bytes.length == 0) {
                throw Refusal.of(Code.FILE_EMPTY);
            }
            if (bytes.length > limits.bytes()) {
                throw Refusal.beyond("bytes", limits.bytes());
            }
            FileKind kind = FileKind.of(bytes);
            return switch (kind) {
                case ZIP -> packaged();
                case COMPOUND -> old();
                default -> throw kind.refusal();
            };
        }

        private Grid packaged() throws Refusal {
            ZipDirectory directory = ZipDirectory.of(bytes, limits);
            PackageKind.checkArchive(directory, bytes);
            VerifiedParts parts = new ContainerCheck(bytes, limits, deadline).verify(directory);
            try (WorkbookPackage opened = WorkbookPackage.open(parts)) {
                format = opened.format();
                return new XlsxReader(opened, new Allowance(limits, deadline)).read();
            }
        }

        private Grid old() throws Refusal {
            byte[] workbook = CompoundFile.workbook(bytes);
            format = Format.XLS;
            Grid grid = XlsReader.read(workbook, new Allowance(limits, deadline));
            return new Grid(grid.sheets(), new Foreign(grid.foreign().links(), CompoundFile.hasObjects(bytes)));
        }
    }
}
