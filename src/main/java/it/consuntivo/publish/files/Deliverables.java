package it.consuntivo.publish.files;

import it.consuntivo.domain.model.OpenData;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.csv.CsvDialect;
import it.consuntivo.publish.csv.CsvFile;
import it.consuntivo.publish.dossier.ValidationDossier;
import it.consuntivo.publish.html.IndexPage;
import it.consuntivo.publish.html.Links;
import it.consuntivo.publish.json.DataPackage;
import it.consuntivo.publish.json.DcatCatalogue;
import it.consuntivo.publish.json.Manifest;
import it.consuntivo.publish.json.OpenDataPackage;
import it.consuntivo.publish.monitoring.MonitoringReport;
import it.consuntivo.publish.pdf.ReportPdf;
import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.Tables;
import it.consuntivo.publish.xlsx.ReportWorkbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a run publishes, by the step that writes it. What goes back to the units is listed once, because every
 * file with findings has to be opened to know what it is returned as.
 */
public final class Deliverables {
    private static final String OPEN = "open-data/";

    private final Publication publication;
    private List<Deliverable> findings = List.of();

    public Deliverables(Publication publication) {
        this.publication = publication;
    }

    public Publication publication() {
        return publication;
    }

    /** The tables of figures, the description of all tables, the workbook that holds them, and the open data. */
    public List<Deliverable> tables() {
        List<Deliverable> tables = new ArrayList<>(csv(Tables.figures(publication)));
        tables.add(new Deliverable(DataPackage.FILE, DataPackage::write));
        tables.add(new Deliverable(ReportWorkbook.file(publication), ReportWorkbook::write));
        publication.exercise().openData().ifPresent(terms -> tables.addAll(open(terms)));
        return tables;
    }

    /** The consolidated report, and the dossier by which it is validated; during the year the state of things alone. */
    public List<Deliverable> report() {
        if (publication.isMonitoring()) {
            return List.of(new Deliverable(MonitoringReport.FILE, MonitoringReport::write));
        }
        return List.of(
                new Deliverable("relazione-performance.pdf", new ReportPdf()::write),
                new Deliverable(ValidationDossier.FILE, ValidationDossier::write, true));
    }

    /** What tells the units and the operator what became of their files, and leads to everything else. */
    public List<Deliverable> findings() throws IOException {
        if (findings.isEmpty()) {
            findings = listed();
        }
        return findings;
    }

    private List<Deliverable> listed() throws IOException {
        Map<String, List<Deliverable>> returned = new ReturnedFiles(publication).byFile();
        List<Deliverable> all = new ArrayList<>(csv(Tables.intake(publication)));
        returned.values().forEach(all::addAll);
        all.add(page(all, returned));
        return List.copyOf(all);
    }

    public List<Deliverable> all() throws IOException {
        return Stream.of(tables(), report(), findings()).flatMap(List::stream).toList();
    }

    /** The page that leads to all others, which is why it has to know their names. */
    private Deliverable page(List<Deliverable> others, Map<String, List<Deliverable>> returned) {
        Stream<Deliverable> linked = Stream.of(report(), tables(), others).flatMap(List::stream);
        List<String> files =
                Stream.concat(names(linked).stream(), Stream.of(Manifest.FILE)).toList();
        Map<String, List<String>> byFile = returned.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> names(entry.getValue().stream())));
        var links = new Links(files, byFile);
        return new Deliverable(IndexPage.FILE, (with, target) -> IndexPage.write(with, links, target), true);
    }

    private static List<String> names(Stream<Deliverable> deliverables) {
        return deliverables.map(Deliverable::file).toList();
    }

    private static List<Deliverable> csv(List<Table<?>> tables) {
        return tables.stream()
                .map(table -> new Deliverable(CsvFile.name(table), (publication, target) -> new CsvFile(
                                table,
                                CsvDialect.of(publication.exercise().output().dialect()))
                        .write(target)))
                .toList();
    }

    /** The figures for anybody, with what catalogues and programs ask about them. */
    private List<Deliverable> open(OpenData terms) {
        Stream<Deliverable> tables = Tables.open(publication).stream()
                .map(table -> new Deliverable(
                        OPEN + CsvFile.name(table),
                        (same, target) -> new CsvFile(table, CsvDialect.RFC4180).write(target)));
        Stream<Deliverable> descriptions = Stream.of(
                new Deliverable(OPEN + DataPackage.FILE, (same, target) -> OpenDataPackage.write(same, terms, target)),
                new Deliverable(
                        OPEN + "dcat-ap-it.jsonld", (same, target) -> DcatCatalogue.write(same, terms, target)));
        return Stream.concat(tables, descriptions).toList();
    }
}
