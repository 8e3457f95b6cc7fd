package it.consuntivo.publish.json;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.OpenData;
import it.consuntivo.domain.model.Sha256;
import it.consuntivo.publish.GivenPublication;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.files.Deliverable;
import it.consuntivo.publish.files.Deliverables;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is opened is what its descriptions say. */
class OpenDataTest {
    private static final String THEME = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    OpenDataTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path opened(String exercise) throws IOException {
        Publication publication =
                GivenPublication.of(GivenPublication.REGISTER + exercise, GivenPublication.EVERYTHING);
        Files.createDirectories(folder.resolve("open-data"));
        for (Deliverable file : new Deliverables(publication).tables()) {
            file.writing().write(publication, folder.resolve(file.file()));
        }
        return folder.resolve("open-data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "open\nrules; denominator=GROSS; below=ZERO", "open\nrules; weights=DECLARED"})
    void everyFileKeepsToItsTableSchema(String exercise) throws IOException {
        Path open = opened(exercise);
        assertThat(TableSchemaCheck.faults(open.resolve("datapackage.json"))).isEmpty();
    }

    @Test
    void theCheckFindsWhatDoesNotKeepToTheSchema() throws IOException {
        Path open = opened("open");
        Path table = open.resolve("riepilogo-ordinari.csv");
        String text = Files.readString(table);
        assertThat(TableSchemaCheck.faults(open.resolve("datapackage.json"))).isEmpty();
        for (String broken : List.of(
                text.replace("85.00", "85,00"),
                text.replace("85.00", "185.00"),
                text.replace("FIN,Servizi finanziari", "FIN,"),
                text.replace("settore_codice", "codice"),
                "\uFEFF" + text,
                text.replace("\r\n", "\n"))) {
            Files.writeString(table, broken);
            assertThat(TableSchemaCheck.faults(open.resolve("datapackage.json")))
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsNobodyElsesBusinessStaysInside() throws IOException {
        try (Stream<Path> files = Files.list(opened("open"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "obiettivi.csv",
                            "riepilogo-performance.csv",
                            "altri-strategici.csv",
                            "riepilogo-ordinari.csv",
                            "riepilogo-missioni.csv",
                            "indicatori.csv",
                            "risorse.csv",
                            "datapackage.json",
                            "dcat-ap-it.jsonld");
        }
        assertThat(Files.readString(folder.resolve("open-data/obiettivi.csv"))).doesNotContain("dati.xlsx");
    }

    @Test
    void nothingIsOpenedUnlessTheExerciseSaysHow() {
        Publication closed = GivenPublication.of("unit FIN", "objective");
        assertThat(new Deliverables(closed).tables())
                .noneMatch(file -> file.file().startsWith("open-data"));
    }

    @Test
    void thePackageTellsLicenceSourceAndWhomToAsk() throws IOException {
        JsonNode root = JSON.readTree(Files.readString(opened("open").resolve("datapackage.json")));
        assertThat(root.at("/licenses/0/name").asString()).isEqualTo("CC-BY-4.0");
        assertThat(root.at("/sources/0/title").asString()).contains("Comune di Esempio");
        assertThat(root.at("/contributors/0/email").asString()).isEqualTo("ufficio@comune.example");
        assertThat(root.at("/description").asString()).contains("DATI PROVVISORI");
    }

    @Test
    void theCatalogueHasWhatTheItalianProfileAsks() throws IOException {
        Path open = opened("open");
        JsonNode graph = JSON.readTree(Files.readString(open.resolve("dcat-ap-it.jsonld")))
                .path("@graph");
        assertThat(typed(graph, "dcatapit:Catalog")).hasSize(1).allSatisfy(catalogue -> {
            has(catalogue, "dct:title", "dct:description", "dct:publisher", "dct:modified", "dcat:dataset");
            assertThat(catalogue.path("dcat:dataset")).hasSize(7);
        });
        assertThat(typed(graph, "dcatapit:Agent")).hasSize(1).allSatisfy(agent -> {
            has(agent, "foaf:name");
            assertThat(agent.path("dct:identifier").asString()).isEqualTo("c_x001");
        });
        assertThat(typed(graph, "dcatapit:Dataset")).hasSize(7).allSatisfy(set -> {
            has(set, "dct:identifier", "dct:title", "dct:description", "dct:rightsHolder", "dct:publisher");
            has(set, "dct:accrualPeriodicity", "dcat:contactPoint", "dcat:distribution");
            assertThat(set.at("/dcat:theme/@id").asString()).isEqualTo(THEME);
            assertThat(set.at("/dct:modified/@value").asString()).isEqualTo("2025-06-30");
        });
        assertThat(typed(graph, "dcatapit:Distribution")).hasSize(7).allSatisfy(distribution -> {
            has(distribution, "dct:format", "dcat:accessURL", "dct:license", "dcat:mediaType");
            byte[] file = Files.readAllBytes(
                    open.resolve(distribution.at("/dct:title/@value").asString()));
            assertThat(new BigDecimal(distribution.at("/dcat:byteSize/@value").asString()))
                    .isEqualByComparingTo(BigDecimal.valueOf(file.length));
            assertThat(distribution
                            .at("/spdx:checksum/spdx:checksumValue/@value")
                            .asString())
                    .isEqualTo(Sha256.of(file));
        });
    }

    @Test
    void everyReferenceWithinTheCatalogueLeadsSomewhere() throws IOException {
        JsonNode graph = JSON.readTree(Files.readString(opened("open").resolve("dcat-ap-it.jsonld")))
                .path("@graph");
        List<String> known =
                graph.valueStream().map(node -> node.path("@id").asString()).toList();
        assertThat(graph.findValuesAsString("@id").stream()
                        .filter(id -> id.startsWith("https://www.comune.example/dati#")))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @ParameterizedTest
    @EnumSource(OpenData.Licence.class)
    void everyLicenceHasItsTextAndItsPlaceInTheVocabulary(OpenData.Licence licence) {
        OpenLicence described = OpenLicence.of(licence);
        assertThat(described.path()).startsWith("https://");
        assertThat(described.concept()).startsWith("https://w3id.org/italia/controlled-vocabulary/licences/A");
        assertThat(described.name()).contains(described.version());
    }

    private static List<JsonNode> typed(JsonNode graph, String type) {
        return graph.valueStream()
                .filter(node -> node.path("@type").valueStream().anyMatch(each -> each.asString()
                        .equals(type)))
                .toList();
    }

    private static void has(JsonNode node, String... properties) {
        assertThat(properties)
                .allMatch(property -> Optional.ofNullable(node.get(property)).isPresent());
    }
}
