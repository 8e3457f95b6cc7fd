package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Exercise.Act;
import it.consuntivo.domain.model.Exercise.Output;
import it.consuntivo.domain.model.Exercise.Report;
import it.consuntivo.domain.model.Exercise.Report.Signatory;
import it.consuntivo.domain.model.Exercise.Report.Status;
import java.util.List;
import java.util.Optional;

/** Reads what only the outputs need: {@code acts}, {@code report} and {@code output}. */
final class ReportSections {
    private static final List<String> ACT = List.of("kind", "number", "subject");
    private static final List<String> REPORT = List.of("place", "date", "status", "signatory", "narrative");
    private static final List<String> SIGNATORY = List.of("role", "name");
    private static final List<String> OUTPUT = List.of("dialect", "language");

    private ReportSections() {}

    static List<Act> acts(Section root) {
        return root.sections("acts", ACT).stream()
                .map(act -> new Act(text(act, "kind"), text(act, "number"), text(act, "subject")))
                .toList();
    }

    private static String text(Section section, String key) {
        return section.required(key).map(Written::text).orElse("");
    }

    static Report report(Section root, Narrative narrative) {
        Section report = root.section("report", REPORT);
        if (root.has("open-data") && root.require("report")) {
            report.require("date");
        }
        return new Report(
                report.scalar("place").map(Written::text),
                report.scalar("date").flatMap(Written::day),
                report.scalar("status")
                        .flatMap(word -> word.oneOf(Vocabulary.of(Status.class)))
                        .orElse(Status.DRAFT),
                signatory(report.section("signatory", SIGNATORY)),
                narrative.read(report.scalar("narrative")));
    }

    private static Optional<Signatory> signatory(Section section) {
        return section.required("role")
                .map(role -> new Signatory(role.text(), section.scalar("name").map(Written::text)));
    }

    static Output output(Section root) {
        Section output = root.section("output", OUTPUT);
        return new Output(
                output.scalar("dialect")
                        .flatMap(word -> word.oneOf(Vocabulary.of(Output.Dialect.class)))
                        .orElse(Output.Dialect.IT),
                output.scalar("language")
                        .flatMap(word -> word.oneOf(Vocabulary.of(Output.Language.class)))
                        .orElse(Output.Language.IT));
    }
}
