package it.consuntivo.publish.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.Publication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class IndexPageTest {
    @TempDir
    Path folder = Path.of("");

    static Stream<Publication> publications() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        GivenPage.complete(language),
                        GivenPage.provisional(language),
                        GivenPage.underWay(language),
                        GivenPage.units(1, language),
                        GivenPage.units(300, language)));
    }

    private Document page(Publication publication) throws Exception {
        byte[] html = GivenPage.html(publication, folder).getBytes(UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(html));
    }

    private static List<Element> all(Document page, String tag) {
        return children(page.getElementsByTagName(tag));
    }

    private static List<Element> children(NodeList nodes) {
        return new ArrayList<>(IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("publications")
    void everyTableIsNamedAndItsHeadingsSayWhatTheyHead(Publication publication) throws Exception {
        Document page = page(publication);
        assertThat(all(page, "table")).isNotEmpty().allSatisfy(table -> {
            assertThat(children(table.getElementsByTagName("caption"))).hasSize(1);
            assertThat(children(table.getElementsByTagName("tr")))
                    .allMatch(row -> row.getElementsByTagName("th").getLength() > 0);
        });
        assertThat(all(page, "th"))
                .allMatch(heading -> heading.getAttribute("scope").matches("row|col"));
    }

    @Test
    void ofManyMissingUnitsTheFirstTwelveAreSeenAtOnceAndNoneIsLeftOut() throws Exception {
        Element state = all(page(GivenPage.units(300, Language.IT)), "section").get(0);
        List<Element> folded = children(state.getElementsByTagName("details"));
        assertThat(children(state.getElementsByTagName("li"))).hasSize(100);
        assertThat(folded).singleElement().satisfies(details -> {
            assertThat(details.getTextContent()).contains("Altre 88 unità");
            assertThat(children(details.getElementsByTagName("li"))).hasSize(88);
        });
    }

    @Test
    void aKindOfWhichNothingWasAssignedHasNoResult() throws Exception {
        Element state = all(page(GivenPage.units(3, Language.IT)), "section").get(0);
        assertThat(state.getTextContent())
                .contains("nessun obiettivo assegnato")
                .doesNotContain("su 0");
    }

    @ParameterizedTest
    @MethodSource("publications")
    void everyIdIsGivenOnceAndEveryReferenceWithinThePageLeadsSomewhere(Publication publication) throws Exception {
        Document page = page(publication);
        List<String> ids = all(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(page, "a").stream()
                        .map(link -> link.getAttribute("href"))
                        .filter(address -> address.startsWith("#"))
                        .map(address -> address.substring(1)))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @ParameterizedTest
    @MethodSource("publications")
    void nothingIsLoadedFromElsewhere(Publication publication) throws Exception {
        Document page = page(publication);
        assertThat(all(page, "*")).allSatisfy(element -> {
            assertThat(element.getAttribute("src")).isEmpty();
            assertThat(element.getAttribute("href")).doesNotContain(":");
            assertThat(element.hasAttribute("style")).isFalse();
        });
        assertThat(all(page, "link")).isEmpty();
        assertThat(all(page, "style").get(0).getTextContent()).doesNotContain("url(", "@import");
    }

    @Test
    void thePolicyAllowsThisStyleAndThisScriptAlone() throws Exception {
        Document page = page(GivenPage.provisional(Language.IT));
        assertThat(all(page, "style")).hasSize(1);
        assertThat(all(page, "script")).hasSize(1);
        assertThat(all(page, "meta").stream()
                        .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                        .map(meta -> meta.getAttribute("content")))
                .containsExactly("default-src 'none'; style-src '" + hash(all(page, "style")) + "'; script-src '"
                        + hash(all(page, "script")) + "'; base-uri 'none'; form-action 'none'");
    }

    private static String hash(List<Element> one) throws Exception {
        byte[] content = one.get(0).getTextContent().getBytes(UTF_8);
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void whatUnitsTypeStaysText() throws Exception {
        Document page = page(GivenPage.provisional(Language.IT));
        assertThat(all(page, "img")).isEmpty();
        assertThat(all(page, "b")).isEmpty();
        assertThat(all(page, "*"))
                .noneMatch(element -> element.hasAttribute("onload") || element.hasAttribute("onerror"));
        assertThat(page.getDocumentElement().getTextContent())
                .contains(GivenPage.INJECTION, "Segretario <b>generale</b>", "cartella n. 1 & \"2\".xlsx");
    }

    @Test
    void itSaysWhatIsMissingWhereResultsAreProvisional() throws Exception {
        String text =
                page(GivenPage.provisional(Language.IT)).getDocumentElement().getTextContent();
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Risultati provvisori")
                .contains("Mancano 2 unità su 7.")
                .contains("Servizi Tecnici – consegna respinta")
                .contains("Polizia Locale – nessun file ricevuto")
                .contains("Servizi Tecnici · cartella n. 1 & \"2\".xlsx1 errore, 1 avviso")
                .contains("1.200")
                .contains("01/04/2025, 00:30")
                .doesNotContain("Risultati definitivi");
    }

    @Test
    void itSaysSoWhenNothingIsMissing() throws Exception {
        assertThat(page(GivenPage.complete(Language.IT)).getDocumentElement().getTextContent())
                .contains("Risultati definitivi")
                .contains("Tutte le 7 unità tenute a consegnare hanno una consegna accettata.")
                .contains("98,01\u00A0%")
                .doesNotContain("Risultati provvisori");
    }

    @Test
    void itSpeaksTheExercisesLanguage() throws Exception {
        Document page = page(GivenPage.provisional(Language.EN));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(page.getDocumentElement().getTextContent())
                .contains("Provisional results", "2 units of 7 missing.", "at least", "1234.5", "yes")
                .doesNotContain("Rilievi");
    }

    @Test
    void itLeadsToEveryFileWhateverItIsCalled() throws Exception {
        assertThat(all(page(GivenPage.provisional(Language.IT)), "a").stream().map(link -> link.getAttribute("href")))
                .contains(
                        "relazione-performance.pdf",
                        "manifest.json",
                        "rilievi/cartella%20n.%201%20&%20_2_.xlsx",
                        "rilievi/100%25%20%231%3F.txt");
    }

    @Test
    void itIsTheSameTwiceWhateverTheMachineSpeaks() throws IOException {
        String once = GivenPage.html(GivenPage.provisional(Language.IT), folder);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(GivenPage.html(GivenPage.provisional(Language.IT), folder))
                    .isEqualTo(once);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
