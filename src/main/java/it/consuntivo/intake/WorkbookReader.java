package it.consuntivo.intake;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Receipt;
import it.consuntivo.domain.model.WorkbookFacts;
import it.consuntivo.intake.facts.FactsReader;
import it.consuntivo.intake.facts.WorkbookReading;
import it.consuntivo.intake.grid.GridReader;
import it.consuntivo.intake.grid.GridReading;
import it.consuntivo.intake.grid.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a workbook from its bytes to its facts. Holds no state between workbooks, so several threads may share it. */
public final class WorkbookReader {
    /** Raised whenever the same bytes would be read into other facts, so that nothing kept from before is used. */
    public static final int READING_VERSION = 3;

    private final GridReader grids = new GridReader(Limits.DEFAULT);
    private final FactsReader facts;

    public WorkbookReader(Exercise exercise) {
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
        GridReading reading = grids.read(file, name);
        if (reading.grid().isEmpty()) {
            return new WorkbookReading(WorkbookFacts.NONE, reading.findings(), Receipt.NONE);
        }
        WorkbookReading read = facts.read(name, reading.grid().orElseThrow());
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(read.findings());
        return new WorkbookReading(read.facts(), findings, read.receipt());
    }
}
