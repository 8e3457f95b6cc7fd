package it.consuntivo.publish.json;

import static it.consuntivo.publish.json.DcatScope.EU;
import static it.consuntivo.publish.json.DcatScope.said;
import static it.consuntivo.publish.json.JsonLd.date;
import static it.consuntivo.publish.json.JsonLd.node;
import static it.consuntivo.publish.json.JsonLd.ref;
import static it.consuntivo.publish.json.JsonLd.text;
import static it.consuntivo.publish.json.JsonLd.typed;
import static java.util.Map.entry;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.csv.CsvFile;
import it.consuntivo.publish.table.TableTexts;
import java.util.List;
import java.util.Map;

/** A table in the catalogue: the data set, and the one form in which it is given out. */
final class DcatDataset {
    private final DcatScope scope;

    DcatDataset(DcatScope scope) {
        this.scope = scope;
    }

    Map<String, Object> of(OpenTable open) {
        String name = open.table().name();
        return node(
                entry("@id", scope.id(name)),
                entry("@type", List.of("dcatapit:Dataset", "dcat:Dataset")),
                entry(
                        "dct:identifier",
                        scope.terms().ipa() + ":" + scope.exercise().name() + "-" + name),
                entry("dct:title", said("dataset", language ->
                        new String[] {scope.body(), scope.year(), title(open, language)})),
                entry("dct:description", said("dataset." + scope.state(), language ->
                        new String[] {title(open, language), scope.year()})),
                entry("owl:versionInfo", DcatScope.italian("state." + scope.state())),
                entry("dct:issued", scope.day()),
                entry("dct:modified", scope.day()),
                entry(
                        "dct:temporal",
                        node(
                                entry("@type", "dct:PeriodOfTime"),
                                entry("dcat:startDate", date(scope.year() + "-01-01")),
                                entry("dcat:endDate", date(scope.year() + "-12-31")))),
                entry("dct:accrualPeriodicity", ref(EU + "frequency/ANNUAL")),
                entry("dct:language", ref(EU + "language/ITA")),
                entry("dcat:theme", ref(EU + "data-theme/GOVE")),
                entry(
                        "dcat:keyword",
                        List.of(DcatScope.italian(scope.matter() + "keywords").split(", ", -1))),
                entry("dct:publisher", scope.ref("ente")),
                entry("dct:creator", scope.ref("ente")),
                entry("dct:rightsHolder", scope.ref("ente")),
                entry("dcat:contactPoint", scope.ref("contatto")),
                entry("dcat:landingPage", scope.page()),
                entry("dcat:distribution", scope.ref(name + "-csv")));
    }

    Map<String, Object> distribution(OpenTable open) {
        return node(
                entry("@id", scope.id(open.table().name() + "-csv")),
                entry("@type", List.of("dcatapit:Distribution", "dcat:Distribution")),
                entry("dct:title", text(CsvFile.name(open.table()), "it")),
                entry("dct:description", said("distribution", CsvFile.name(open.table()))),
                entry("dct:modified", scope.day()),
                entry("dct:format", ref(EU + "file-type/CSV")),
                entry("dcat:mediaType", ref("https://www.iana.org/assignments/media-types/text/csv")),
                entry("dcat:accessURL", scope.page()),
                entry("dct:license", ref(OpenLicence.of(scope.terms().licence()).concept())),
                entry("dcat:byteSize", typed(Long.toString(open.bytes()), "xsd:decimal")),
                entry(
                        "spdx:checksum",
                        node(
                                entry("@type", "spdx:Checksum"),
                                entry("spdx:algorithm", ref("http://spdx.org/rdf/terms#checksumAlgorithm_sha256")),
                                entry("spdx:checksumValue", typed(open.sha256(), "xsd:hexBinary")))));
    }

    private static String title(OpenTable open, Language language) {
        return new TableTexts(language).title(open.table());
    }
}
