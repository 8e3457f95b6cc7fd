package it.consuntivo.publish.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.publish.narrative.Lexicon.Placeholder;
import it.consuntivo.publish.narrative.Run.Emphasis;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptTest {
    private static final Lexicon LEXICON = new Lexicon(
            Map.of(
                    "ente", new Placeholder(false, Set.of()),
                    "piano", new Placeholder(false, Set.of("piano", "piano.lungo")),
                    "atti", new Placeholder(true, Set.of("atti")),
                    "tabella", new Placeholder(true, Set.of())),
            Set.of("piano", "piano.lungo", "atti", "bozza"));

    private static final Values VALUES = new Values() {
        @Override
        public String text(String placeholder) {
            return switch (placeholder) {
                case "atti" -> "\n- uno;\n- due.\n";
                case "tabella" -> Manuscript.table("tabella");
                default -> "Comune di *Prova*";
            };
        }

        @Override
        public boolean holds(String condition) {
            return condition.equals("atti");
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    Nel ${ente}, ${ ente }                  => []
                    Uno⏎${ignoto}                           => [2 PLACEHOLDER ignoto]
                    ${Ente}                                 => [1 PLACEHOLDER Ente]
                    ${#ente}x${/ente}                       => [1 CONDITION ente]
                    ${^bozza}⏎${#ignota}x${/ignota}⏎${/bozza} => [2 CONDITION ignota]
                    ${#bozza}⏎${ignoto}⏎${/bozza}           => [2 PLACEHOLDER ignoto]
                    Uno⏎⏎Due ${#bozza}                      => [3 UNBALANCED Due ${#bozza}]
                    Uno⏎${/bozza}                           => [2 UNBALANCED ${/bozza}]
                    ${#bozza}${#atti}x${/bozza}${/atti}     => [1 UNBALANCED ${#bozza}${#atti}x${/bozza}${/atti}]
                    Il ${piano}                             => [1 UNGUARDED piano]
                    ${#bozza}${piano}${/bozza}              => [1 UNGUARDED piano]
                    ${^piano}⏎${piano}⏎${/piano}            => [2 UNGUARDED piano]
                    ${#piano}Il ${piano}${/piano}           => []
                    ${#piano.lungo}${#bozza}${piano}${/bozza}${/piano.lungo} => []
                    ${#atti}⏎ Atti: ${atti}⏎${/atti}        => [2 NOT_ALONE atti]
                    ${#atti}⏎${atti}⏎${/atti}               => []
                    Nel⏎${ente                              => [2 NO_TAG ${ente]
                    ${}                                     => [1 NO_TAG ${}]
                    a⏎${>altro}                             => [2 NO_TAG ${>altro}]
                    ${=<% %>=}                              => [1 NO_TAG ${=<% %>=}]
                    ${{ente}} ${&ente}                      => [1 NO_TAG ${{ente}, 1 NO_TAG ${&ente}]
                    ${! un commento, che non si stampa}     => []
                    $ {ente} 100$ }                         => []
                    """)
    void tellsWhichTagsMeanNothing(String text, String flaws) {
        assertThat(flaws(text)).isEqualTo(flaws);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    *a* **b** ***c*** - d, 5 < 6 & 7        => []
                    # a⏎## b⏎# c⏎## d                       => []
                    - a⏎- b⏎⏎1. c⏎2. d                      => []
                    - a⏎⏎- b                                => []
                    Uno⏎due <b>tre</b>                      => [2 MARKDOWN due <b>tre</b>]
                    Uno⏎⏎<div>⏎due⏎</div>                   => [3 MARKDOWN <div>]
                    <!-- a -->                              => [1 MARKDOWN <!-- a -->]
                    a⏎[b](c)                                => [2 MARKDOWN [b](c)]
                    <https://example.org>                   => [1 MARKDOWN <https://example.org>]
                    ![b](c)                                 => [1 MARKDOWN ![b](c)]
                    a⏎⏎[b]: c                               => [3 MARKDOWN [b]: c]
                    `a`                                     => [1 MARKDOWN `a`]
                    ```⏎a⏎```                               => [1 MARKDOWN ```]
                    a⏎⏎    b                                => [3 MARKDOWN b]
                    > a                                     => [1 MARKDOWN > a]
                    a⏎⏎***                                  => [3 MARKDOWN ***]
                    | a | b |⏎| - | - |                     => [1 MARKDOWN | a | b |]
                    a | b⏎--- | ---                         => [2 MARKDOWN --- | ---]
                    - a⏎  - b                               => [2 LIST - b]
                    - a⏎⏎  b                                => [3 LIST b]
                    - # a                                   => [1 LIST - # a]
                    -                                       => [1 LIST -]
                    ## a                                    => [1 HEADING ## a]
                    # a⏎### b                               => [2 HEADING ### b]
                    """)
    void tellsWhichMarkdownHasNoPlaceInAReport(String text, String flaws) {
        assertThat(flaws(text)).isEqualTo(flaws);
    }

    @Test
    void countsLinesWhateverEndsThem() {
        assertThat(new Manuscript("a\r\n\r\n${b}\r<b>", LEXICON).flaws())
                .extracting(Flaw::line)
                .containsExactly(3, 4);
    }

    @Test
    void printsWhatAConditionGuardsAndNothingElse() {
        assertThat(blocks(
                        "${#bozza}\nBozza\n${/bozza}\n${^bozza}\nTesto ${#atti}con${/atti}${^atti}senza${/atti} atti\n"
                                + "${/bozza}"))
                .containsExactly(paragraph("Testo con atti"));
    }

    @Test
    void keepsEmphasisHeadingsAndNumbers() {
        assertThat(blocks("# Uno\nDue *tre* **quattro *cinque***\nsei\n\n7) otto\n8) nove"))
                .containsExactly(
                        new Block.Heading(1, "Uno"),
                        new Block.Paragraph(List.of(
                                Run.plain("Due "),
                                new Run("tre", Emphasis.SLIGHT),
                                Run.plain(" "),
                                new Run("quattro cinque", Emphasis.STRONG),
                                Run.plain(" sei"))),
                        new Block.Items(List.of(
                                new Block.Item("7)", List.of(Run.plain("otto"))),
                                new Block.Item("8)", List.of(Run.plain("nove"))))));
    }

    @Test
    void givesListsAndTablesAsBlocksOfTheirOwn() {
        assertThat(blocks("Atti:\n${#atti}\n${atti}\n${/atti}\ne poi\n${tabella}\nfine"))
                .containsExactly(
                        paragraph("Atti:"),
                        new Block.Items(List.of(
                                new Block.Item("", List.of(Run.plain("uno;"))),
                                new Block.Item("", List.of(Run.plain("due."))))),
                        paragraph("e poi"),
                        new Block.Table("tabella"),
                        paragraph("fine"));
    }

    @Test
    void takesAValueForWordsWithinEmphasis() {
        assertThat(blocks("**${ente}**"))
                .containsExactly(new Block.Paragraph(List.of(new Run("Comune di *Prova*", Emphasis.STRONG))));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(Run.plain(words)));
    }

    private static List<Block> blocks(String text) {
        return new Manuscript(text, LEXICON).blocks(VALUES);
    }

    private static String flaws(String text) {
        return new Manuscript(text.replace('⏎', '\n'), LEXICON)
                .flaws().stream()
                        .map(flaw -> flaw.line() + " " + flaw.kind() + " " + flaw.name())
                        .toList()
                        .toString();
    }
}
