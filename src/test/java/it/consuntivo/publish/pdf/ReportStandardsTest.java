package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.domain.model.Exercise.PreviousYear;
import it.consuntivo.domain.model.Exercise.Report;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.GivenPublication;
import it.consuntivo.publish.dossier.ValidationDossier;
import it.consuntivo.publish.monitoring.MonitoringReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The report and the dossier before a validator of PDF/UA-1 and PDF/A-2a. */
class ReportStandardsTest {
    @BeforeAll
    static void waken() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static SampleYear year(String kind) {
        return switch (kind) {
            case "published" -> SampleYear.published().fallenShort("STEC", "STEC-P-01");
            case "provisional" ->
                SampleYear.published()
                        .standing("PLOC", State.MISSING)
                        .ordinary("PLOC", new Tally(0, 0, 5, 0))
                        .outcome(5, Outcome.NOT_REPORTED, "")
                        .outcome(6, Outcome.EXCLUDED, "fondi revocati ☔");
            case "told" -> told();
            default -> manyUnits();
        };
    }

    /** A text with everything that texts may have, and years to compare with. */
    private static SampleYear told() {
        SampleYear year = SampleYear.published();
        year.previousYears.add(new PreviousYear(2023, 25, 24, 8, 8, 140, 138));
        year.report = SampleYear.report(
                Report.Status.DRAFT,
                Map.of(
                        "premessa",
                        """
                        # Un titolo

                        Un testo *con* rilievo **forte**.

                        ## Un altro

                        - una voce
                        - un’altra *voce*

                        1. la prima
                        2. la seconda

                        ${#tabella.ordinari}
                        ${tabella.ordinari}
                        ${/tabella.ordinari}
                        """));
        return year;
    }

    private static SampleYear manyUnits() {
        SampleYear year = new SampleYear();
        for (int i = 1; i <= 300; i++) {
            String code = "U" + i;
            year.unit(code, "Unità numero " + i)
                    .standing(code, i % 3 == 0 ? State.MISSING : State.ACCEPTED)
                    .ordinary(code, new Tally(9, i % 2, 0, 0))
                    .objective(code, ObjectiveType.PERFORMANCE, "Obiettivo dell’unità " + i, Outcome.ACHIEVED, "");
        }
        return year;
    }

    @ParameterizedTest
    @CsvSource({"published", "provisional", "told", "of 300 units"})
    void aReportFailsNoCheckOfEitherStandard(String kind, @TempDir Path folder) throws Exception {
        Path report = folder.resolve(Pages.FILE);
        new ReportPdf().write(year(kind).publication(), report);

        assertThat(failed(report, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failed(report, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"published", "provisional"})
    void aDossierFailsNoCheckOfEitherStandard(String kind, @TempDir Path folder) throws Exception {
        Path dossier = folder.resolve(ValidationDossier.FILE);
        ValidationDossier.write(year(kind).publication(), dossier);

        assertThat(failed(dossier, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failed(dossier, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aMonitoringFailsNoCheckOfEitherStandard(@TempDir Path folder) throws Exception {
        Path report = folder.resolve(MonitoringReport.FILE);
        MonitoringReport.write(GivenPublication.underWay(), report);

        assertThat(failed(report, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failed(report, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theValidatorKnowsAFaultWhenItSeesOne(@TempDir Path folder) throws Exception {
        Path report = folder.resolve(Pages.FILE);
        new ReportPdf().write(SampleYear.published().publication(), report);

        assertThat(failed(report, PDFAFlavour.PDFA_1_A)).isNotEmpty();
    }

    /** Clause and message of every check that failed. */
    private static List<String> failed(Path report, PDFAFlavour standard) throws Exception {
        try (var stream = Files.newInputStream(report);
                PDFAParser parser = Foundries.defaultInstance().createParser(stream, standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(check -> check.getRuleId().getClause() + " " + check.getMessage() + " "
                            + check.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        }
    }
}
