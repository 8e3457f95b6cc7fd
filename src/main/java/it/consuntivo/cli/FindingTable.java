package it.consuntivo.cli;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.finding.Severity;
import it.consuntivo.publish.text.FindingTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Findings as a table no wider than the screen: severity, code, place, and beside them what was found and the remedy. */
final class FindingTable {
    private static final int WIDEST_PLACE = 30;
    private static final int NARROWEST_WORDS = 36;
    private static final String GAP = "  ";
    private static final String ARROW = "→ ";

    private final FindingTexts findings;
    private final Texts texts;
    private final Screen screen;

    FindingTable(FindingTexts findings, Texts texts, Screen screen) {
        this.findings = findings;
        this.texts = texts;
        this.screen = screen;
    }

    List<String> lines(List<Finding> found) {
        int severities = width(Stream.of(Severity.values()).map(this::severity));
        int codes = width(found.stream().map(finding -> finding.code().id()));
        int left = screen.width() - severities - codes - 4 * GAP.length() - NARROWEST_WORDS;
        int places =
                Math.min(width(found.stream().map(FindingTable::place)), Math.max(8, Math.min(WIDEST_PLACE, left)));
        int words = screen.width() - severities - codes - places - 4 * GAP.length();
        return found.stream()
                .flatMap(finding -> row(finding, severities, codes, places, Math.max(8, words)))
                .toList();
    }

    private Stream<String> row(Finding finding, int severities, int codes, int places, int words) {
        List<String> place = Wrapped.lines(Visible.of(place(finding)), places);
        List<String> said = new ArrayList<>(Wrapped.lines(Visible.of(findings.message(finding)), words));
        List<String> remedy = Wrapped.lines(ARROW + Visible.of(findings.remedy(finding)), words);
        said.addAll(remedy);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(place.size(), said.size()); i++) {
            String severity = padded(i == 0 ? severity(finding.severity()) : "", severities);
            rows.add((GAP
                            + (i == 0 ? screen.styled(style(finding), severity) : severity)
                            + GAP
                            + padded(i == 0 ? finding.code().id() : "", codes)
                            + GAP
                            + padded(i < place.size() ? place.get(i) : "", places)
                            + GAP
                            + (i < said.size() ? said.get(i) : ""))
                    .stripTrailing());
        }
        return rows.stream();
    }

    private String severity(Severity severity) {
        return texts.of("severity." + severity);
    }

    private static String style(Finding finding) {
        return finding.isError() ? "bold,red" : "yellow";
    }

    static String place(Finding finding) {
        String sheet = finding.origin().sheet();
        String cell = finding.origin().cell();
        return sheet + (sheet.isEmpty() || cell.isEmpty() ? "" : "!") + cell;
    }

    private static int width(Stream<String> texts) {
        return texts.mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }
}
