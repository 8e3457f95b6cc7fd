package it.consuntivo.cli;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.text.FindingTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells findings on the screen, file by file, errors first. */
final class FindingWords {
    private final FindingTexts findings;
    private final Texts texts;
    private final Console console;

    FindingWords(Language language, Console console) {
        this.findings = new FindingTexts(language);
        this.texts = new Texts(language);
        this.console = console;
    }

    void tell(List<String> files, List<Finding> found, boolean asJson) {
        if (asJson) {
            console.json(Map.of(
                    "files",
                    files.stream().map(file -> json(file, of(file, found))).toList()));
        } else {
            files.forEach(file -> tell(file, of(file, found)));
        }
    }

    private static List<Finding> of(String file, List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.origin().workbook().equals(file))
                .toList();
    }

    private void tell(String file, List<Finding> found) {
        long errors = found.stream().filter(Finding::isError).count();
        console.result(texts.of("check.file", file, errors, found.size() - errors));
        table(found);
    }

    /** Findings without the file that they are about. */
    void table(List<Finding> found) {
        console.styled(new FindingTable(findings, texts, console.screen()).lines(found));
    }

    private Map<String, Object> json(String file, List<Finding> found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("errors", found.stream().filter(Finding::isError).count());
        json.put(
                "warnings", found.stream().filter(finding -> !finding.isError()).count());
        json.put("findings", found.stream().map(this::json).toList());
        return json;
    }

    Map<String, Object> json(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", finding.code().id());
        json.put("sheet", finding.origin().sheet());
        json.put("cell", finding.origin().cell());
        json.put("unit", finding.unit().orElse(""));
        json.put("objective", finding.objective().orElse(""));
        json.put("message", findings.message(finding));
        json.put("remedy", findings.remedy(finding));
        return json;
    }
}
