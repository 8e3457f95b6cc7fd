package it.consuntivo.publish.html;

import it.consuntivo.domain.check.Assessment;
import it.consuntivo.domain.check.DecisionUse;
import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.check.Difference;
import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Decision;
import it.consuntivo.domain.model.Exercise.Output;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.GivenPublication;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.pdf.SampleYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Pages of years that tests have bent. */
final class GivenPage {
    /** What somebody may type who wants the page to do something. */
    static final String INJECTION = "</td><script>alert(1)</script><img src=x onerror='alert(2)'> \"onload=\"alert(3)";

    private static final String FILE = "cartella n. 1 & \"2\".xlsx";
    private static final Instant MARCH = Instant.parse("2025-03-31T22:30:00Z");

    private GivenPage() {}

    /** The published year, with nothing wrong. */
    static Publication complete(Language language) {
        return in(language, SampleYear.published().publication());
    }

    /** A unit missing, another rejected, and something in every section. */
    static Publication provisional(Language language) {
        SampleYear year = SampleYear.published()
                .fallenShort("SPER", "SPER-P-01")
                .standing("STEC", State.REJECTED)
                .standing("PLOC", State.MISSING)
                .outcome(5, Outcome.NOT_REPORTED, "");
        return with(in(language, year.publication()), findings(), differences());
    }

    /** The state of things during the year. */
    static Publication underWay(Language language) {
        return in(language, GivenPublication.underWay());
    }

    /** As many units, a third of them missing. */
    static Publication units(int number, Language language) {
        SampleYear year = new SampleYear();
        for (int i = 1; i <= number; i++) {
            String code = "U" + i;
            year.unit(code, "Unità numero " + i)
                    .standing(code, i % 3 == 0 ? State.MISSING : State.ACCEPTED)
                    .ordinary(code, new Tally(9, i % 2, 0, 0))
                    .objective(code, ObjectiveType.PERFORMANCE, "Obiettivo " + i, Outcome.ACHIEVED, "");
        }
        return in(language, year.publication());
    }

    /** So many findings about one file. */
    static Publication findings(int number, Language language) {
        List<Finding> many = IntStream.rangeClosed(1, number)
                .mapToObj(row -> Finding.of(Code.OUTCOME_PARTIAL, new Origin(FILE, "Foglio", "H" + row), "parziale"))
                .toList();
        return with(in(language, SampleYear.published().publication()), many, List.of());
    }

    private static List<Finding> findings() {
        return List.of(
                Finding.of(Code.OUTCOME_UNKNOWN, new Origin(FILE, "Foglio 1", "H6"), INJECTION)
                        .about("STEC", INJECTION),
                Finding.of(Code.FILE_EXTERNAL_LINKS, Origin.ofWorkbook(FILE)),
                Finding.of(Code.UNIT_SILENT, Origin.NOWHERE, "Polizia Locale").about("PLOC"));
    }

    private static List<Difference> differences() {
        return List.of(
                difference(Field.REASON, INJECTION, "motivo ".repeat(430)),
                difference(Field.DIRECTION, "AT_LEAST", "BY_DATE"),
                difference(Field.ACTUAL_VALUE, "1234.5", "true"));
    }

    private static Difference difference(Field field, String was, String is) {
        return new Difference(
                "STEC", FILE, FILE, TableKind.OBJECTIVES, "P-1", "", field, Optional.of(was), Optional.of(is));
    }

    private static Publication in(Language language, Publication publication) {
        return new Publication(
                publication.exercise().with(new Output(Output.Dialect.IT, language)),
                publication.score(),
                publication.assessment(),
                publication.differences(),
                publication.received(),
                List.of(),
                publication.history(),
                "1.2.3");
    }

    private static Publication with(Publication publication, List<Finding> findings, List<Difference> differences) {
        var file = new InputFile(FILE, 1_234, MARCH, "abc");
        var decision = new Decision(2, "SPER", "P-01", "P02", "", "Segretario <b>generale</b>", "12/05/2025", "Nota");
        var lifted =
                Finding.of(Code.REPORTED_NOT_ASSIGNED, Origin.NOWHERE, "P-01").about("SPER", "P-01");
        return new Publication(
                publication.exercise(),
                publication.score(),
                new Assessment(
                        publication.assessment().units(),
                        findings,
                        List.of(new Delivery(file, List.of("STEC"), Delivery.State.REJECTED, 1, 1)),
                        List.of(new DecisionUse(decision, lifted))),
                differences,
                publication.received(),
                List.of(new Run(
                        new RunId("performance-2024", 3),
                        MARCH,
                        Optional.of(MARCH),
                        Run.State.PUBLISHED,
                        Optional.of(Run.Published.PROVISIONAL),
                        "digest",
                        "fingerprint",
                        1_200,
                        1,
                        0)),
                publication.history(),
                publication.version());
    }

    /** The page as it is published, in that file. */
    static Path write(Publication publication, Path file) throws IOException {
        List<String> returned = List.of("rilievi/cartella n. 1 & _2_.xlsx", "rilievi/100% #1?.txt");
        var links = new Links(
                List.of(
                        "relazione-performance.pdf",
                        "obiettivi.csv",
                        returned.get(0),
                        returned.get(1),
                        "manifest.json"),
                Map.of(FILE, returned));
        IndexPage.write(publication, links, file);
        return file;
    }

    static String html(Publication publication, Path folder) throws IOException {
        return Files.readString(write(publication, folder.resolve(IndexPage.FILE)));
    }
}
