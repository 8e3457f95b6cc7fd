package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What reading a file gave: a grid, perhaps with warnings; or no grid, and at least one error.
 *
 * @param format what the file really is, by its content
 */
public record GridReading(Format format, Optional<Grid> grid, List<Finding> findings) {
    public enum Format {
        XLSX,
        XLSM,
        XLS,
        OTHER
    }

    public GridReading {
        findings = List.copyOf(findings);
        if (grid.isEmpty() && findings.stream().noneMatch(Finding::isError)) {
            throw new IllegalArgumentException("A file that gave no grid has at least one error");
        }
    }
}
