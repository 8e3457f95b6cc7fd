package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.intake.grid.GridReading.Format;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether the ending of a file's name is right for what the file is. A name without one claims nothing. */
final class FileEnding {
    /** The first is the one to advise; the others are of templates and the like. */
    private static final Map<Format, List<String>> RIGHT = Map.of(
            Format.XLSX, List.of(".xlsx", ".xltx"),
            Format.XLSM, List.of(".xlsm", ".xltm", ".xlam"),
            Format.XLS, List.of(".xls", ".xlt"));

    private FileEnding() {}

    static Optional<Finding> check(String name, Format format) {
        int dot = name.lastIndexOf('.');
        List<String> right = RIGHT.getOrDefault(format, List.of());
        if (dot < 0 || right.isEmpty() || right.contains(name.substring(dot).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(Code.FILE_WRONG_ENDING, Origin.ofWorkbook(name), right.get(0)));
    }
}
