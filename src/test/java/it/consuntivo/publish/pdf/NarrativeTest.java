package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.Report.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NarrativeTest {
    static List<String> sections() {
        return List.copyOf(Narrative.sections());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void hasATextForEachSectionWithNothingLeftToFillIn(String section) {
        List<Passage> passages = new Narrative(SampleYear.published().account()).passages(section);

        assertThat(passages).isNotEmpty();
        assertThat(passages.toString()).doesNotContain("${");
    }

    @ParameterizedTest
    @MethodSource("sections")
    void standsWithoutActs(String section) {
        SampleYear year = new SampleYear();

        assertThat(new Narrative(year.account()).passages(section).toString())
                .doesNotContain("${", "Atti di riferimento");
    }

    @Test
    void knowsWhichPlaceholdersMeanNothing() {
        assertThat(Narrative.unknownPlaceholders("${ente} ${obiettivi.performance} ${Ente} ${ anno }"))
                .containsExactly(" anno ", "Ente");
        assertThat(Narrative.placeholders()).contains("ente", "anno", "atti", "obiettivi.performance");
    }

    @Test
    void partsParagraphsAndItems() {
        assertThat(passages("Primo\nancora primo\n\n \n- uno\n- due\n\nUltimo:\n- tre"))
                .containsExactly(
                        new Passage("Primo ancora primo", List.of()),
                        new Passage("", List.of("uno", "due")),
                        new Passage("Ultimo:", List.of("tre")));
    }

    @Test
    void listsTheActsOneByOne() {
        assertThat(passages("Atti:\n${atti.elenco}"))
                .containsExactly(new Passage(
                        "Atti:",
                        List.of(
                                "Giunta comunale, n.\u00A0154/2024 (PIAO 2024-2026);",
                                "Giunta comunale, n.\u00A0321/2024 (aggiornamento del PIAO 2024-2026).")));
    }

    @Test
    void takesAValueAsItIs() {
        SampleYear year = SampleYear.published();
        year.body = "Ente ${anno} $1 \\ fine";
        year.report = SampleYear.report(Status.DRAFT, Map.of("ciclo", "Siamo ${ente}."));

        assertThat(new Narrative(year.account()).passages("ciclo"))
                .containsExactly(new Passage("Siamo Ente ${anno} $1 \\ fine.", List.of()));
    }

    @Test
    void leavesASectionEmptyWhenTheOfficeWantsItSo() {
        assertThat(passages(" \n")).isEmpty();
    }

    private static List<Passage> passages(String text) {
        SampleYear year = SampleYear.published();
        year.report = SampleYear.report(Status.DRAFT, Map.of("ciclo", text));
        return new Narrative(year.account()).passages("ciclo");
    }
}
