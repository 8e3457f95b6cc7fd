package it.consuntivo.publish.json;

import static java.util.Map.entry;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.OpenData;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.csv.CsvFile;
import it.consuntivo.publish.table.TableTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code open-data/dcat-ap-it.jsonld}: the open tables as a catalogue after DCAT-AP_IT (v2), the Italian profile of DCAT:
 * a data set for each table, with one distribution. Its date is the report's.
 */
public final class DcatCatalogue {
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final OpenTexts ITALIAN = new OpenTexts(Language.IT);
    private static final OpenTexts ENGLISH = new OpenTexts(Language.EN);
    private static final TableTexts ITALIAN_NAMES = new TableTexts(Language.IT);
    private static final TableTexts ENGLISH_NAMES = new TableTexts(Language.EN);

    private final Publication publication;
    private final Exercise exercise;
    private final OpenData terms;
    private final String day;
    private final String year;

    private DcatCatalogue(Publication publication, OpenData terms) {
        this.publication = publication;
        this.exercise = publication.exercise();
        this.terms = terms;
        // the reader of exercises asks for it wherever data are opened
        this.day = exercise.report().date().orElseThrow().toString();
        this.year = Integer.toString(exercise.year());
    }

    public static void write(Publication publication, OpenData terms, Path target) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("@context", context());
        root.put("@graph", new DcatCatalogue(publication, terms).graph());
        JsonFile.write(root, target);
    }

    private static Map<String, Object> context() {
        return node(
                entry("dcat", "http://www.w3.org/ns/dcat#"),
                entry("dcatapit", "http://dati.gov.it/onto/dcatapit#"),
                entry("dct", "http://purl.org/dc/terms/"),
                entry("foaf", "http://xmlns.com/foaf/0.1/"),
                entry("owl", "http://www.w3.org/2002/07/owl#"),
                entry("spdx", "http://spdx.org/rdf/terms#"),
                entry("vcard", "http://www.w3.org/2006/vcard/ns#"),
                entry("xsd", "http://www.w3.org/2001/XMLSchema#"));
    }

    private List<Object> graph() throws IOException {
        List<OpenTable> tables = OpenTable.all(publication);
        List<Object> graph = new ArrayList<>(List.of(catalogue(tables), agent(), contact(), licence()));
        for (OpenTable open : tables) {
            graph.add(dataset(open));
            graph.add(distribution(open));
        }
        return graph;
    }

    private Map<String, Object> catalogue(List<OpenTable> tables) {
        return node(
                entry("@id", id("catalogo")),
                entry("@type", List.of("dcatapit:Catalog", "dcat:Catalog")),
                entry("dct:title", said(OpenTexts.matter(publication) + "title", exercise.body(), year)),
                entry(
                        "dct:description",
                        said(OpenTexts.matter(publication) + "description." + state(), exercise.body())),
                entry("dct:publisher", ref(id("ente"))),
                entry("dct:issued", date(day)),
                entry("dct:modified", date(day)),
                entry("dct:language", ref(EU + "language/ITA")),
                entry("dcat:themeTaxonomy", ref(EU + "data-theme")),
                entry("foaf:homepage", ref(terms.page().toString())),
                entry(
                        "dcat:dataset",
                        tables.stream()
                                .map(open -> ref(id(open.table().name())))
                                .toList()));
    }

    private Map<String, Object> dataset(OpenTable open) {
        String name = open.table().name();
        String titleIt = ITALIAN_NAMES.title(open.table());
        String titleEn = ENGLISH_NAMES.title(open.table());
        return node(
                entry("@id", id(name)),
                entry("@type", List.of("dcatapit:Dataset", "dcat:Dataset")),
                entry("dct:identifier", terms.ipa() + ":" + exercise.name() + "-" + name),
                entry(
                        "dct:title",
                        List.of(
                                text(ITALIAN.of("dataset", exercise.body(), year, titleIt), "it"),
                                text(ENGLISH.of("dataset", exercise.body(), year, titleEn), "en"))),
                entry(
                        "dct:description",
                        List.of(
                                text(ITALIAN.of("dataset." + state(), titleIt, year), "it"),
                                text(ENGLISH.of("dataset." + state(), titleEn, year), "en"))),
                entry("owl:versionInfo", ITALIAN.of("state." + state())),
                entry("dct:issued", date(day)),
                entry("dct:modified", date(day)),
                entry(
                        "dct:temporal",
                        node(
                                entry("@type", "dct:PeriodOfTime"),
                                entry("dcat:startDate", date(year + "-01-01")),
                                entry("dcat:endDate", date(year + "-12-31")))),
                entry("dct:accrualPeriodicity", ref(EU + "frequency/ANNUAL")),
                entry("dct:language", ref(EU + "language/ITA")),
                entry("dcat:theme", ref(EU + "data-theme/GOVE")),
                entry(
                        "dcat:keyword",
                        List.of(ITALIAN.of(OpenTexts.matter(publication) + "keywords")
                                .split(", ", -1))),
                entry("dct:publisher", ref(id("ente"))),
                entry("dct:creator", ref(id("ente"))),
                entry("dct:rightsHolder", ref(id("ente"))),
                entry("dcat:contactPoint", ref(id("contatto"))),
                entry("dcat:landingPage", ref(terms.page().toString())),
                entry("dcat:distribution", ref(id(name + "-csv"))));
    }

    private Map<String, Object> distribution(OpenTable open) {
        return node(
                entry("@id", id(open.table().name() + "-csv")),
                entry("@type", List.of("dcatapit:Distribution", "dcat:Distribution")),
                entry("dct:title", text(CsvFile.name(open.table()), "it")),
                entry("dct:description", said("distribution", CsvFile.name(open.table()))),
                entry("dct:modified", date(day)),
                entry("dct:format", ref(EU + "file-type/CSV")),
                entry("dcat:mediaType", ref("https://www.iana.org/assignments/media-types/text/csv")),
                entry("dcat:accessURL", ref(terms.page().toString())),
                entry("dct:license", ref(OpenLicence.of(terms.licence()).concept())),
                entry("dcat:byteSize", typed(Long.toString(open.bytes()), "xsd:decimal")),
                entry(
                        "spdx:checksum",
                        node(
                                entry("@type", "spdx:Checksum"),
                                entry("spdx:algorithm", ref("http://spdx.org/rdf/terms#checksumAlgorithm_sha256")),
                                entry("spdx:checksumValue", typed(open.sha256(), "xsd:hexBinary")))));
    }

    private Map<String, Object> agent() {
        return node(
                entry("@id", id("ente")),
                entry("@type", List.of("dcatapit:Agent", "foaf:Agent")),
                entry("dct:identifier", terms.ipa()),
                entry("foaf:name", text(exercise.body(), "it")));
    }

    private Map<String, Object> contact() {
        return node(
                entry("@id", id("contatto")),
                entry("@type", List.of("dcatapit:Organization", "vcard:Organization", "vcard:Kind")),
                entry("vcard:fn", text(exercise.body(), "it")),
                entry("vcard:hasEmail", ref("mailto:" + terms.contact())),
                entry("vcard:hasURL", ref(terms.page().toString())));
    }

    private Map<String, Object> licence() {
        OpenLicence licence = OpenLicence.of(terms.licence());
        return node(
                entry("@id", licence.concept()),
                entry("@type", List.of("dcatapit:LicenseDocument", "dct:LicenseDocument")),
                entry("dct:type", ref(licence.kind())),
                entry("foaf:name", text(licence.title(), "en")),
                entry("owl:versionInfo", licence.version()),
                entry("foaf:page", ref(licence.path())));
    }

    private String state() {
        return publication.score().isFinal() ? "final" : "provisional";
    }

    /** The name of a thing in this catalogue: below the page where the data are published. */
    private String id(String name) {
        String page = terms.page().toString();
        return page + (page.contains("#") ? "-" : "#") + exercise.name() + "-" + name;
    }

    private static List<Object> said(String key, String... arguments) {
        return List.of(text(ITALIAN.of(key, arguments), "it"), text(ENGLISH.of(key, arguments), "en"));
    }

    private static Map<String, Object> ref(String address) {
        return node(entry("@id", address));
    }

    private static Map<String, Object> text(String text, String language) {
        return node(entry("@value", text), entry("@language", language));
    }

    private static Map<String, Object> date(String day) {
        return typed(day, "xsd:date");
    }

    private static Map<String, Object> typed(String value, String type) {
        return node(entry("@value", value), entry("@type", type));
    }

    /** In the order given, so that the same content has the same bytes. */
    @SafeVarargs
    private static Map<String, Object> node(Map.Entry<String, Object>... properties) {
        Map<String, Object> node = new LinkedHashMap<>();
        for (Map.Entry<String, Object> property : properties) {
            node.put(property.getKey(), property.getValue());
        }
        return node;
    }
}
