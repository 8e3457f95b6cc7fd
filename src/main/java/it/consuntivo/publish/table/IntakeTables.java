package it.consuntivo.publish.table;

import static it.consuntivo.publish.table.Column.date;
import static it.consuntivo.publish.table.Column.integer;
import static it.consuntivo.publish.table.Column.optionalInteger;
import static it.consuntivo.publish.table.Column.optionalText;
import static it.consuntivo.publish.table.Column.text;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.text.FindingTexts;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What was delivered and what is wrong with it. */
final class IntakeTables {
    /** Where the bodies are; a file's day is theirs, wherever the machine thinks it is. */
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private IntakeTables() {}

    static Table<Finding> findings(Publication publication) {
        var texts = new FindingTexts(publication.exercise().output().language());
        return Table.of(
                "anomalie",
                List.of(
                        text("gravita", finding -> TableWords.of(finding.severity())),
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

    static Table<Delivery> deliveries(Publication publication) {
        return Table.of(
                "consegne",
                List.of(
                        text("file", delivery -> delivery.file().name()),
                        text("sha256", delivery -> delivery.file().sha256()),
                        optionalInteger(
                                        "byte",
                                        (Delivery delivery) ->
                                                Optional.of(delivery.file().bytes()))
                                .required(),
                        text("settori", delivery -> String.join(", ", delivery.units())),
                        text("stato", delivery -> TableWords.of(delivery.state())),
                        integer("errori", Delivery::errors),
                        integer("avvisi", Delivery::warnings),
                        date(
                                "ricevuto",
                                delivery ->
                                        delivery.file().modified().atZone(ITALY).toLocalDate())),
                publication.deliveries());
    }
}
