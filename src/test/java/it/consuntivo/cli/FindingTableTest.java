package it.consuntivo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.publish.text.FindingTexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class FindingTableTest {
    private static final List<Finding> FOUND = List.of(
            Finding.of(
                    Code.OUTCOME_UNKNOWN,
                    new Origin("a.xlsx", "Obiettivi di performance 2024", "F7"),
                    "vedi relazione"),
            Finding.of(Code.FILE_WRONG_ENDING, Origin.ofWorkbook("a.xlsx"), ".xls"));

    private static List<String> lines(int width, Ansi ansi) {
        return new FindingTable(new FindingTexts(Language.IT), new Texts(Language.IT), new Screen(width, ansi))
                .lines(FOUND);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 200})
    void noLineIsWiderThanTheScreen(int width) {
        assertThat(lines(width, Ansi.OFF)).allMatch(line -> line.length() <= width);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void everyWordIsThereHoweverNarrowTheScreen(int width) {
        assertThat(String.join("", lines(width, Ansi.OFF)).replaceAll("\\s", ""))
                .contains("C08")
                .contains("F14")
                .contains("vedi")
                .contains("relazione");
    }

    @Test
    void onATerminalTheSeverityHasAColourAndNothingElse() {
        String first = lines(100, Ansi.ON).get(0);
        assertThat(first).startsWith("  \u001B[1m\u001B[31merrore\u001B").contains("C08  Obiettivi");
        assertThat(lines(100, Ansi.OFF).get(0)).doesNotContain("\u001B");
    }

    @Test
    void whatAUnitTypedMovesNoCursorAndIsNoStyle() {
        Finding tricky = Finding.of(Code.OUTCOME_UNKNOWN, new Origin("a.xlsx", "F", "F7"), "\u001B[2J @|red x|@");
        String shown = String.join(
                "\n",
                new FindingTable(new FindingTexts(Language.IT), new Texts(Language.IT), new Screen(100, Ansi.ON))
                        .lines(List.of(tricky)));
        assertThat(shown).doesNotContain("\u001B[2J").contains("@|red x|@");
    }

    @ParameterizedTest(name = "«{0}» in {1} is {2}")
    @CsvSource({"uno due tre,7,uno due/tre", "uno,2,un/o", "a bbbbbb c,3,a/bbb/bbb/c", "'',5,''"})
    void wordsArePartedWhereTheyEnd(String text, int width, String lines) {
        assertThat(String.join("/", Wrapped.lines(text, width))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"132,132", "7,40", "wide,100"})
    void theEnvironmentCanSayHowWideTheScreenIs(String columns, int width) {
        assertThat(Screen.of(Map.of("COLUMNS", columns)).width()).isEqualTo(width);
    }
}
