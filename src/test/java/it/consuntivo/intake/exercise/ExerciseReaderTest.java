package it.consuntivo.intake.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Act;
import it.consuntivo.domain.model.Exercise.Category;
import it.consuntivo.domain.model.Exercise.Output;
import it.consuntivo.domain.model.Exercise.Report;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.OpenData;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.model.Unit;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseReaderTest {
    private static final String WHOLE =
            """
            body: "Comune di   Sondrio"
            year: 2024
            phase: interim
            plan:
              title: Piano della performance 2024-2026
            rules:
              weights: declared
              denominator: gross
              expected-result: 87,5
              ordinary: {weight: 50, minimum: 79.5, below-minimum: proportional}
            units:
              - code: SPER
                name: Servizi alla persona
                kind: autonomous-service
                aliases: [Servizi alla Persona, no]
                assigned: {performance: 4, other-strategic: 1, ordinary: 0}
            categories:
              - {code: MINPEG, name: Percentuale minima}
            acts:
              - {kind: Giunta comunale, number: 154/2024, subject: PIAO}
            workbook:
              aliases: {Peso: [Valore, 1.10]}
            report:
              place: Sondrio
              date: 2025-07-29
              status: validated
              signatory: {role: Presidente, name: ""}
              narrative: e/testi
            output: {dialect: rfc4180, language: en}
            open-data: {licence: CC-BY-SA-4.0, ipa: c_i829, contact: dati@comune.example, page: "https://comune.example/dati"}
            """;

    private final Path jobs;
    private final JobsFolder folder;

    ExerciseReaderTest(@TempDir Path jobs) {
        this.jobs = jobs;
        this.folder = new JobsFolder(jobs)
                .with("e/testi/premessa.md", "\uFEFFNel {anno}.\r\n")
                .with("e/testi/leggimi.odt", "x");
    }

    private Exercise exercise(String yaml) {
        ExerciseReading reading = folder.with("e.yaml", yaml).read();
        assertThat(reading.faults()).isEmpty();
        return reading.exercise().orElseThrow();
    }

    @Test
    void everythingLeftOutHasTheDefaultOfTheSpecification() {
        Exercise exercise = exercise(JobsFolder.LEAST);
        assertThat(exercise.phase()).isEqualTo(Phase.FINAL);
        assertThat(exercise.rules())
                .isEqualTo(new Rules(
                        Rules.Weighting.UNIFORM,
                        Denominator.NET,
                        BigDecimal.valueOf(90),
                        new Rules.Ordinary(
                                BigDecimal.valueOf(100), BigDecimal.valueOf(85), Rules.BelowMinimum.UNDECIDED)));
        assertThat(exercise.units().get(0))
                .isEqualTo(new Unit("SPER", "Servizi alla persona", Unit.Kind.SECTOR, List.of(), Map.of()));
        assertThat(exercise.report())
                .isEqualTo(new Report(
                        Optional.empty(), Optional.empty(), Report.Status.DRAFT, Optional.empty(), Map.of()));
        assertThat(exercise.output()).isEqualTo(new Output(Output.Dialect.IT, Output.Language.IT));
        assertThat(exercise.openData()).isEmpty();
        assertThat(exercise.plan()).isEmpty();
        assertThat(exercise.previousYears()).isEmpty();
    }

    @Test
    void whatTheFileSaysIsTakenAsWritten() {
        Exercise exercise = exercise(WHOLE);
        assertThat(exercise.name()).isEqualTo("e");
        assertThat(exercise.body()).isEqualTo("Comune di Sondrio");
        assertThat(exercise.phase()).isEqualTo(Phase.INTERIM);
        assertThat(exercise.planTitle()).hasValue("Piano della performance 2024-2026");
        assertThat(exercise.rules())
                .isEqualTo(new Rules(
                        Rules.Weighting.DECLARED,
                        Denominator.GROSS,
                        new BigDecimal("87.5"),
                        new Rules.Ordinary(
                                BigDecimal.valueOf(50), new BigDecimal("79.5"), Rules.BelowMinimum.PROPORTIONAL)));
        assertThat(exercise.categories()).containsExactly(new Category("MINPEG", "Percentuale minima"));
        assertThat(exercise.acts()).containsExactly(new Act("Giunta comunale", "154/2024", "PIAO"));
        assertThat(exercise.headerAliases()).isEqualTo(Map.of("Peso", List.of("Valore", "1.10")));
        assertThat(exercise.output()).isEqualTo(new Output(Output.Dialect.RFC4180, Output.Language.EN));
        assertThat(exercise.openData())
                .hasValue(new OpenData(
                        OpenData.Licence.CC_BY_SA_4_0,
                        "c_i829",
                        "dati@comune.example",
                        URI.create("https://comune.example/dati")));
    }

    @Test
    void wordsThatYamlWouldTakeForSomethingElseStayWords() {
        assertThat(exercise(WHOLE).units())
                .containsExactly(new Unit(
                        "SPER",
                        "Servizi alla persona",
                        Unit.Kind.AUTONOMOUS_SERVICE,
                        List.of("Servizi alla Persona", "no"),
                        Map.of(
                                ObjectiveType.PERFORMANCE, 4,
                                ObjectiveType.OTHER_STRATEGIC, 1,
                                ObjectiveType.ORDINARY, 0)));
    }

    @Test
    void theReportTakesItsNarrativeFromTheFolderNamed() {
        assertThat(exercise(WHOLE).report())
                .isEqualTo(new Report(
                        Optional.of("Sondrio"),
                        Optional.of(LocalDate.of(2025, 7, 29)),
                        Report.Status.VALIDATED,
                        Optional.of(new Report.Signatory("Presidente", Optional.empty())),
                        Map.of("premessa", "Nel {anno}.")));
    }

    @Test
    void theExercisesOfAFolderAreItsVisibleYamlFilesInOrder() {
        folder.with("b.yaml", "").with("a.yaml", "").with(".c.yaml", "").with("d.yaml/x.txt", "");
        assertThat(ExerciseReader.names(jobs)).containsExactly("a", "b");
        assertThat(ExerciseReader.names(jobs.resolve("nowhere"))).isEmpty();
    }
}
