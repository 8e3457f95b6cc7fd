package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.Report.Status;
import it.consuntivo.publish.narrative.Block;
import it.consuntivo.publish.narrative.Run;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NarrativeTest {
    static List<String> sections() {
        return List.copyOf(Narrative.sections());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void hasATextWithoutFlawForEachSectionAndNothingLeftToFillIn(String section) {
        assertThat(Narrative.flaws(Narrative.standardTexts().getOrDefault(section, "${")))
                .isEmpty();
        assertThat(new Narrative(SampleYear.published().account()).blocks(section))
                .isNotEmpty()
                .noneMatch(block -> words(block).contains("${"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void standsWithoutActs(String section) {
        assertThat(new Narrative(new SampleYear().account()).blocks(section))
                .isNotEmpty()
                .noneMatch(block -> words(block).matches(".*(\\$\\{|Att[io] di riferimento).*"));
    }

    @Test
    void listsTheActsOneByOne() {
        assertThat(printed("Atti:\n${atti.elenco}"))
                .containsExactly(
                        "Atti:",
                        "Giunta comunale, n.\u00A0154/2024 (PIAO 2024-2026); | "
                                + "Giunta comunale, n.\u00A0321/2024 (aggiornamento del PIAO 2024-2026).");
    }

    @Test
    void speaksOfASingleActInTheSingular() {
        SampleYear year = SampleYear.published();
        year.acts.remove(0);

        assertThat(new Narrative(year.account()).blocks("ciclo"))
                .extracting(NarrativeTest::words)
                .contains("Atto di riferimento per il 2024:")
                .doesNotContain("Atti di riferimento per il 2024:");
    }

    @Test
    void takesAValueAsItIs() {
        SampleYear year = SampleYear.published();
        year.body = "1. *Ente* ${anno} <b>$1</b> [x](y) \\ `fine`";
        year.report = SampleYear.report(Status.DRAFT, Map.of("ciclo", "${ente}\n\nSiamo ${ente}."));

        assertThat(new Narrative(year.account()).blocks("ciclo"))
                .containsExactly(
                        new Block.Paragraph(List.of(Run.plain(year.body))),
                        new Block.Paragraph(List.of(Run.plain("Siamo " + year.body + "."))));
    }

    @Test
    void leavesASectionEmptyWhenTheOfficeWantsItSo() {
        assertThat(printed(" \n")).isEmpty();
    }

    private static List<String> printed(String text) {
        SampleYear year = SampleYear.published();
        year.report = SampleYear.report(Status.DRAFT, Map.of("ciclo", text));
        return new Narrative(year.account())
                .blocks("ciclo").stream().map(NarrativeTest::words).toList();
    }

    static String words(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return words(paragraph.runs());
        }
        return block instanceof Block.Items list
                ? list.items().stream().map(item -> words(item.runs())).collect(Collectors.joining(" | "))
                : block.toString();
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
