package it.consuntivo.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.Publication;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page does in a browser when somebody clicks and types. */
@Tag("chromium")
class InteractionTest {
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*/>";
    private static final String TELL =
            "const tell = text => { const pre = document.createElement('pre'); pre.id = 'told';"
                    + " pre.textContent = text; document.body.append(pre); };\n";

    @TempDir
    Path folder = Path.of("");

    /** What a script tells that does something with the page. */
    private String told(Publication publication, String script) throws Exception {
        String page = GivenPage.html(publication, folder)
                .replaceFirst(POLICY, "")
                .replace("</body>", "<script>" + TELL + script + "</script></body>");
        return dom(page).replaceFirst("(?s).*<pre id=\"told\">(.*?)</pre>.*", "$1");
    }

    private String dom(String page) throws Exception {
        return new Chromium(folder).dom(Files.writeString(folder.resolve("clicked.html"), page), 1280);
    }

    @Test
    void aColumnOfNumbersIsSortedAsNumbersOneWayAndThenTheOther() throws Exception {
        String told = told(
                GivenPage.complete(Language.IT),
                """
                const lines = [];
                document.querySelectorAll('table.rows').forEach(table => {
                  [...table.tHead.rows[0].cells].forEach((heading, column) => {
                    if (heading.classList.contains('n') === false) return;
                    for (const way of ['ascending', 'descending']) {
                      heading.querySelector('button').click();
                      if (heading.getAttribute('aria-sort') !== way) lines.push('not ' + way);
                      lines.push(way + ' ' + [...table.tBodies[0].rows].map(row => row.cells[column].textContent).join(';'));
                    }
                  });
                });
                tell(lines.join('\\n'));
                """);
        assertThat(told.lines()).allMatch(line -> line.matches("(as|des)cending .*"));
        List<String> columns = told.lines().filter(line -> isNumeric(line)).toList();
        assertThat(columns).hasSizeGreaterThan(20);
        assertThat(columns).allSatisfy(line -> {
            Comparator<BigDecimal> order =
                    line.startsWith("asc") ? Comparator.naturalOrder() : Comparator.reverseOrder();
            assertThat(numbers(line)).isSortedAccordingTo(order);
        });
        // letters would have sorted at least one of them otherwise
        assertThat(columns)
                .filteredOn(line -> line.startsWith("asc") && line.contains(","))
                .anyMatch(line ->
                        !values(line).equals(values(line).stream().sorted().toList()));
    }

    private static List<String> values(String line) {
        return Arrays.stream(line.substring(line.indexOf(' ') + 1).split(";", -1))
                .filter(value -> !value.equals("–"))
                .toList();
    }

    /** Targets and values of indicators may be days and words as well. */
    private static boolean isNumeric(String line) {
        return values(line).stream().allMatch(value -> value.matches("[−-]?[\\d.]+(,\\d+)?(\u00A0[%€])?"));
    }

    private static List<BigDecimal> numbers(String line) {
        return values(line).stream()
                .map(value -> new BigDecimal(
                        value.replaceAll("[^\\d,−-]", "").replace(',', '.').replace('−', '-')))
                .toList();
    }

    @Test
    void theFilterShowsWhatHoldsTheWordsWhateverTheirCaseAndAccents() throws Exception {
        String told = told(
                GivenPage.units(30, Language.IT),
                """
                const input = document.querySelector('#units input[type=search]');
                const output = document.querySelector('#units output');
                const rows = () => [...document.querySelectorAll('#units tbody tr')].filter(row => row.offsetParent !== null);
                const type = text => { input.value = text; input.dispatchEvent(new Event('input', { bubbles: true })); };
                const lines = [];
                for (const text of ['UNITA NUMERO 2', 'nulla di simile', '']) {
                  type(text);
                  lines.push(rows().length + ' ' + output.textContent);
                }
                tell(lines.join('\\n'));
                """);
        assertThat(told.lines()).hasSize(3);
        assertThat(told.lines().map(line -> line.replaceFirst(" .*", ""))).containsExactly("11", "0", "30");
        assertThat(told.lines()).allMatch(line -> line.matches("(\\d+) \\D*\\1\\D.*30.*"));
    }

    @Test
    void ofManyFindingsAHundredAreShownAndTheOthersWhenAskedFor() throws Exception {
        String told = told(
                GivenPage.findings(150, Language.IT),
                """
                const shown = () => [...document.querySelectorAll('.findings li')].filter(item => item.checkVisibility({ contentVisibilityAuto: true, checkVisibilityCSS: true })).length;
                const before = shown();
                const more = document.querySelector('.rest summary');
                const words = more.textContent;
                more.click();
                tell(before + ' ' + shown() + ' ' + words);
                """);
        assertThat(told).isEqualTo("100 150 Mostra gli altri 50 rilievi");
    }

    @Test
    void thePolicyLetsThePagesOwnScriptRunAndNoOther() throws Exception {
        String page = GivenPage.html(GivenPage.complete(Language.IT), folder);
        String broken = page.replace("</body>", "<script>document.title = 'broken in';</script></body>");
        assertThat(dom(broken)).contains("<button type=\"button\">").doesNotContain("<title>broken in");
        assertThat(dom(broken.replaceFirst(POLICY, ""))).contains("<title>broken in");
    }
}
