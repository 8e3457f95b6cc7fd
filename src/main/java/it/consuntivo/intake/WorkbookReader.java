package it.consuntivo.intake;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Receipt;
import it.consuntivo.domain.model.WorkbookFacts;
import it.consuntivo.intake.facts.FactsReader;
import it.consuntivo.intake.facts.WorkbookReading;
import it.consuntivo.intake.grid.Bulk;
import it.consuntivo.intake.grid.GridReader;
import it.consuntivo.intake.grid.GridReading;
import it.consuntivo.intake.grid.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Reads a workbook from its bytes to its facts, in bounded time and memory. Several threads may share it: small
 * workbooks are then read at once, of the large ones no more than one at a time.
 */
public final class WorkbookReader {
    /** Raised whenever the same bytes would be read into other facts, so that nothing kept from before is used. */
    public static final int READING_VERSION = 6;

    private final Semaphore large = new Semaphore(1, true);
    private final Duration limit;
    private final GridReader grids;
    private final FactsReader facts;

    public WorkbookReader(Exercise exercise) {
        this(exercise, Limits.USUAL_TIME);
    }

    /**
     * @param limit of the time that one workbook may take
     */
    public WorkbookReader(Exercise exercise, Duration limit) {
        this.limit = limit;
        this.grids = new GridReader(Limits.DEFAULT.within(limit));
        this.facts = new FactsReader(exercise);
    }

    /**
     * Reads one workbook.
     *
     * @param file where its bytes are
     * @param name what it is called in the drop folder
     * @throws IOException when the machine fails to give the bytes; whatever is wrong with them is a finding
     */
    public WorkbookReading read(Path file, String name) throws IOException {
        boolean alone = Bulk.isLarge(file);
        if (alone) {
            large.acquireUninterruptibly();
        }
        try {
            return Bounded.within(limit, () -> readWhole(file, name)).orElseGet(() -> tooDemanding(name, "time"));
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            return tooDemanding(name, "memory");
        } finally {
            if (alone) {
                large.release();
            }
        }
    }

    /** Whether what was read says as much of the machine as of the workbook, and should be read again another time. */
    public static boolean isOfTheMoment(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.code() == Code.FILE_TOO_DEMANDING);
    }

    private WorkbookReading readWhole(Path file, String name) throws IOException {
        GridReading reading = grids.read(file, name);
        if (reading.grid().isEmpty()) {
            return new WorkbookReading(WorkbookFacts.NONE, reading.findings(), Receipt.NONE);
        }
        WorkbookReading read = facts.read(name, reading.grid().orElseThrow());
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(read.findings());
        return new WorkbookReading(read.facts(), findings, read.receipt());
    }

    private static WorkbookReading tooDemanding(String name, String what) {
        Finding finding = Finding.of(Code.FILE_TOO_DEMANDING, Origin.ofWorkbook(name), what);
        return new WorkbookReading(WorkbookFacts.NONE, List.of(finding), Receipt.NONE);
    }
}
