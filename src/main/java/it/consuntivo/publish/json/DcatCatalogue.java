package it.consuntivo.publish.json;

import static it.consuntivo.publish.json.DcatScope.EU;
import static it.consuntivo.publish.json.DcatScope.said;
import static it.consuntivo.publish.json.JsonLd.node;
import static it.consuntivo.publish.json.JsonLd.ref;
import static it.consuntivo.publish.json.JsonLd.text;
import static java.util.Map.entry;

import it.consuntivo.domain.model.OpenData;
import it.consuntivo.publish.Publication;
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
    private final DcatScope scope;

    private DcatCatalogue(DcatScope scope) {
        this.scope = scope;
    }

    public static void write(Publication publication, OpenData terms, Path target) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("@context", context());
        root.put("@graph", new DcatCatalogue(new DcatScope(publication, terms)).graph());
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
        List<OpenTable> tables = OpenTable.all(scope.publication());
        List<Object> graph = new ArrayList<>(List.of(catalogue(tables), agent(), contact(), licence()));
        var dataset = new DcatDataset(scope);
        for (OpenTable open : tables) {
            graph.add(dataset.of(open));
            graph.add(dataset.distribution(open));
        }
        return graph;
    }

    private Map<String, Object> catalogue(List<OpenTable> tables) {
        return node(
                entry("@id", scope.id("catalogo")),
                entry("@type", List.of("dcatapit:Catalog", "dcat:Catalog")),
                entry("dct:title", said(scope.matter() + "title", scope.body(), scope.year())),
                entry("dct:description", said(scope.matter() + "description." + scope.state(), scope.body())),
                entry("dct:publisher", scope.ref("ente")),
                entry("dct:issued", scope.day()),
                entry("dct:modified", scope.day()),
                entry("dct:language", ref(EU + "language/ITA")),
                entry("dcat:themeTaxonomy", ref(EU + "data-theme")),
                entry("foaf:homepage", scope.page()),
                entry(
                        "dcat:dataset",
                        tables.stream()
                                .map(open -> scope.ref(open.table().name()))
                                .toList()));
    }

    private Map<String, Object> agent() {
        return node(
                entry("@id", scope.id("ente")),
                entry("@type", List.of("dcatapit:Agent", "foaf:Agent")),
                entry("dct:identifier", scope.terms().ipa()),
                entry("foaf:name", text(scope.body(), "it")));
    }

    private Map<String, Object> contact() {
        return node(
                entry("@id", scope.id("contatto")),
                entry("@type", List.of("dcatapit:Organization", "vcard:Organization", "vcard:Kind")),
                entry("vcard:fn", text(scope.body(), "it")),
                entry("vcard:hasEmail", ref("mailto:" + scope.terms().contact())),
                entry("vcard:hasURL", scope.page()));
    }

    private Map<String, Object> licence() {
        OpenLicence licence = OpenLicence.of(scope.terms().licence());
        return node(
                entry("@id", licence.concept()),
                entry("@type", List.of("dcatapit:LicenseDocument", "dct:LicenseDocument")),
                entry("dct:type", ref(licence.kind())),
                entry("foaf:name", text(licence.title(), "en")),
                entry("owl:versionInfo", licence.version()),
                entry("foaf:page", ref(licence.path())));
    }
}
