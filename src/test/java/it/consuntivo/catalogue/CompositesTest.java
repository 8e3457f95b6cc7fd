package it.consuntivo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.catalogue.Composite.Reported;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.intake.exercise.ExerciseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue's composite workbooks: many deviations at once, under the sample's exercise, up to the figures. */
class CompositesTest {
    private static final String COLUMNS =
            "Codice|Settore|Tipo|Categoria|Missione|Programma|Ob. strategico|Ob. operativo|Peso|Raggiunto|Motivazione";

    private static Exercise sample() {
        return new ExerciseReader(heading -> true, (section, text) -> List.of())
                .read(Path.of("jobs"), "performance-2024")
                .exercise()
                .orElseThrow();
    }

    private static String row(Reported each, String code, String weight, String outcome) {
        return String.join(
                "|",
                code,
                each.unit(),
                each.type(),
                each.plan().category().orElse(""),
                each.mission(),
                each.programme(),
                each.plan().strategicAim().orElse(""),
                each.plan().text(),
                weight,
                outcome,
                each.reason());
    }

    @Test
    void thePublishedTablesPastedAsTheyAre(@TempDir Path folder) throws IOException {
        Exercise exercise = PublishedTables.withoutPlan(sample());
        assertThat(new BodyTrial(folder, exercise)
                        .with(
                                "relazione.xlsx",
                                Sketch.of(PublishedTables.drawn(sample())).xlsx())
                        .told())
                .isEqualTo(
                        """
                        25/25, 0/0, 148/151
                        D32 G4 G8 G12 G17 G21 G25 G28
                        S06 A10
                        S20 A13""");
    }

    @Test
    void libreOfficeWithNumbersAsTextTotalsAndHiddenRows(@TempDir Path folder) throws IOException {
        Composite composite = new Composite(
                COLUMNS,
                each -> (each.plan().number() == 2 ? "~" : "")
                        + row(
                                each,
                                "'" + each.plan().codeOrNumber(),
                                each.plan().type() == ObjectiveType.PERFORMANCE ? "'4,00" : "",
                                each.outcome("Sì", "No")));
        String drawing = composite.drawn(sample(), each -> true) + "\nTotale complessivo||||||||'100,00||";
        assertThat(new BodyTrial(folder, sample())
                        .with("calc.xlsx", Sketch.of(drawing).xlsx())
                        .told())
                .isEqualTo("25/25, 8/8, 148/151\nS05");
    }

    @Test
    void googleWithBoxesAndBlankRows(@TempDir Path folder) throws IOException {
        Composite composite = new Composite(
                COLUMNS,
                each -> row(each, each.plan().codeOrNumber(), "", each.outcome("TRUE", "FALSE"))
                        + "\n".repeat(each.plan().number() == 1 ? 100 : 1));
        String drawing = "Copia di obiettivi\n\n" + composite.drawn(sample(), each -> true) + "\n@3000\n|";
        assertThat(new BodyTrial(folder, sample())
                        .with("google.xlsx", Sketch.of(drawing).xlsx())
                        .told())
                .isEqualTo("25/25, 8/8, 148/151");
    }

    @Test
    void aManagementSystemWithTextOnlyAndFormulasWithoutValues(@TempDir Path folder) throws IOException {
        Composite composite = new Composite(
                COLUMNS,
                each -> row(
                        each,
                        each.plan().codeOrNumber(),
                        each.plan().type() == ObjectiveType.PERFORMANCE ? "=100/25 ->" : "",
                        each.outcome("RAGGIUNTO", "NON RAGGIUNTO")));
        assertThat(new BodyTrial(folder, sample())
                        .with(
                                "gestionale.xlsx",
                                Sketch.of(composite.drawn(sample(), each -> true))
                                        .xlsx())
                        .told())
                .isEqualTo(
                        """
                        0/25, 0/8, 0/152
                        C01 I2 I3 I4 I5 I21 I22 I23 I24 I65 I66 I67 I68 I115 I116 I117 I118 I143 I144 I145 I146 I176 \
                        I177 I178 I185 I186""");
    }

    @Test
    void aResubmissionWithResultsChangedAnExclusionAddedAndACodeTurnedIntoADay(@TempDir Path folder)
            throws IOException {
        String first = "Versione|1\n" + standard("").drawn(sample(), each -> true);
        String changed = "Versione|2\n"
                + standard("STEC-O-01")
                        .drawn(sample(), each -> each.plan().unit().equals("STEC"));
        String withDay = changed.replace("STEC-O-02|", "2024-02-01|");
        assertThat(new BodyTrial(folder, sample())
                        .with("tutti.xlsx", Sketch.of(first).xlsx())
                        .with("tecnici v2.xlsx", Sketch.of(changed).xlsx())
                        .told())
                .isEqualTo("25/25, 8/8, 150/150\nF18");
        assertThat(new BodyTrial(folder, sample())
                        .with("tutti.xlsx", Sketch.of(first).xlsx())
                        .with("tecnici v2.xlsx", Sketch.of(withDay).xlsx())
                        .told())
                .isEqualTo("21/25, 6/8, 114/152\nC05 A10\nF18");
    }

    /** Everything as it was, or with what was missed achieved in the end, and one more excluded. */
    private static Composite standard(String excluded) {
        return new Composite(COLUMNS, each -> {
            boolean out = each.plan().codeOrNumber().equals(excluded);
            String outcome = each.outcome("sì", excluded.isEmpty() ? "no" : "sì");
            String drawn = row(each, each.plan().codeOrNumber(), "", out ? "escluso" : outcome);
            return out ? drawn + "Sede inagibile" : drawn;
        });
    }
}
