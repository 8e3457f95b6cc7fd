package it.consuntivo.intake.folder;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by its name what is no submission: lock files, hidden files, partial downloads. */
final class LeftAlone {
    private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini");
    private static final List<String> BEGINNINGS = List.of(".", "~$");
    private static final List<String> ENDINGS = List.of(".part", ".tmp", ".crdownload");
    private static final List<String> WORKBOOK_ENDINGS = List.of(".xlsx", ".xlsm", ".xls");

    private LeftAlone() {}

    static boolean isLeftAlone(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower)
                || BEGINNINGS.stream().anyMatch(lower::startsWith)
                || ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** Whether the name claims to be a workbook. */
    static boolean isNamedLikeWorkbook(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WORKBOOK_ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
