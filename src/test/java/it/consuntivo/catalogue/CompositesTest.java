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
                .isEqualTo("");
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
                .isEqualTo("");
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
                .isEqualTo("");
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
                .isEqualTo("");
        assertThat(new BodyTrial(folder, sample())
                        .with("tutti.xlsx", Sketch.of(first).xlsx())
                        .with("tecnici v2.xlsx", Sketch.of(withDay).xlsx())
                        .told())
                .isEqualTo("");
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
