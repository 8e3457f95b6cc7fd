package it.consuntivo.publish.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of axe-core (WCAG 2.2 A and AA, and good practice), held against the page in a browser. */
@Tag("chromium")
class AccessibilityTest {
    private static final String DARK = "@media (prefers-color-scheme: dark)";

    /** Opens what is folded away, then leaves what was found in an element of its own. */
    private static final String RUNNER =
            """
            document.querySelectorAll('details').forEach(details => { details.open = true; });
            axe.run({ rules: { 'target-size': { enabled: true } } }).then(results => {
              const told = results.violations.map(rule => rule.id + ': ' + rule.help + '\\n'
                + rule.nodes.slice(0, 5).map(node => '  ' + node.html + '\\n  ' + node.failureSummary).join('\\n'));
              const found = document.createElement('pre');
              found.id = 'found';
              found.textContent = results.passes.length + ' rules passed\\n' + told.join('\\n');
              document.body.append(found);
            });
            """;

    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> pages() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of("light", "dark").flatMap(scheme -> Stream.of(390, 1280)
                        .flatMap(width -> Stream.of(
                                Arguments.of(GivenPage.complete(language), scheme, width),
                                Arguments.of(GivenPage.provisional(language), scheme, width),
                                Arguments.of(GivenPage.underWay(language), scheme, width)))));
    }

    @ParameterizedTest(name = "{1}, {2} pixels")
    @MethodSource("pages")
    void noRuleIsBroken(Publication publication, String scheme, int width) throws Exception {
        assertThat(found(GivenPage.html(publication, folder), scheme, width)).matches("[1-9]\\d* rules passed");
    }

    /** A test of the test: each fault planted into a sound page is found. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    <h1>          => <h1><img src='x'/> => image-alt
                    <main         => <main style='color: #ccc; background: #fff' => color-contrast
                    lang="it"     => lang="xx" => html-lang-valid
                    </main>       => <input type='text'/></main> => label
                    <footer>      => <footer><a href='#main'></a> => link-name
                    """)
    void aBrokenPageIsFoundOut(String sound, String broken, String rule) throws Exception {
        String page = GivenPage.html(GivenPage.complete(Language.IT), folder);
        assertThat(page).contains(sound);
        assertThat(found(page.replace(sound, broken), "light", 1280)).contains(rule + ": ");
    }

    private String found(String page, String scheme, int width) throws Exception {
        String examined = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*/>", "")
                .replace(DARK, scheme.equals("dark") ? "@media all" : "@media not all")
                .replace("</body>", "<script>" + axe() + "</script><script>" + RUNNER + "</script></body>");
        assertThat(examined).contains("axe.run(").doesNotContain(DARK, "Content-Security-Policy");
        String dom = new Chromium(folder).dom(Files.writeString(folder.resolve("examined.html"), examined), width);
        return dom.replaceFirst("(?s).*<pre id=\"found\">(.*?)</pre>.*", "$1").strip();
    }

    private static String axe() throws IOException {
        try (InputStream stream =
                AccessibilityTest.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        }
    }
}
