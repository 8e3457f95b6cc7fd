package it.consuntivo.publish.csv;

import static it.consuntivo.publish.csv.Column.integer;
import static it.consuntivo.publish.csv.Column.optionalText;
import static it.consuntivo.publish.csv.Column.text;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.text.FindingTexts;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What was delivered and what is wrong with it. */
final class IntakeCsv {
    /** Where the bodies are; a file's day is theirs, wherever the machine thinks it is. */
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private IntakeCsv() {}

    static CsvTable<Finding> findings(Publication publication) {
        var texts = new FindingTexts(publication.exercise().output().language());
        return new CsvTable<>(
                "anomalie.csv",
                "Anomalie rilevate",
                List.of(
                        text("gravita", finding -> CsvWords.of(finding.severity())),
                        text("codice", finding -> finding.code().id()),
                        text("file", finding -> finding.origin().workbook()),
                        text("foglio", finding -> finding.origin().sheet()),
                        text("cella", finding -> finding.origin().cell()),
                        optionalText("settore_codice", Finding::unit),
                        optionalText("codice_obiettivo", Finding::objective),
                        text("messaggio", texts::message),
                        text("rimedio", texts::remedy)),
                publication.findings());
    }

    static CsvTable<Delivery> deliveries(Publication publication) {
        return new CsvTable<>(
                "consegne.csv",
                "File ricevuti",
                List.of(
                        text("file", delivery -> delivery.file().name()),
                        text("sha256", delivery -> delivery.file().sha256()),
                        new Column<>(
                                "byte",
                                Column.Type.INTEGER,
                                (delivery, dialect) -> Optional.of(
                                        Long.toString(delivery.file().bytes()))),
                        text("settori", delivery -> String.join(", ", delivery.units())),
                        text("stato", delivery -> CsvWords.of(delivery.state())),
                        integer("errori", Delivery::errors),
                        integer("avvisi", Delivery::warnings),
                        new Column<>(
                                "ricevuto",
                                Column.Type.DATE,
                                (delivery, dialect) -> Optional.of(dialect.date(
                                        delivery.file().modified().atZone(ITALY).toLocalDate())))),
                publication.deliveries());
    }
}
