package it.consuntivo.publish.text;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.check.Difference;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Receipt;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.Received;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The receipt of a file, for the unit that sent it: what became of it, what was read from where, with which liberties,
 * what is wrong with it, what changed since the one before. A text of UTF-8 in lines that every editor on every system
 * parts alike.
 */
public final class ReceiptText {
    private static final String END = "\r\n";

    private final Publication publication;
    private final Bundle bundle;
    private final FindingTexts findings;
    private final LibertyTexts liberties;
    private final List<String> lines = new ArrayList<>();

    private ReceiptText(Publication publication) {
        Exercise exercise = publication.exercise();
        this.publication = publication;
        this.bundle = new Bundle("receipt", exercise.output().language());
        this.findings = new FindingTexts(exercise.output().language());
        this.liberties = new LibertyTexts(exercise.output().language());
    }

    /** Writes the receipt of one file. */
    public static void write(Publication publication, Received received, Path target) throws IOException {
        var text = new ReceiptText(publication);
        text.head(received);
        text.reading(received.receipt().get());
        text.findings(received.file().name());
        text.differences(received.file().name());
        Files.writeString(target, String.join(END, text.lines) + END, StandardCharsets.UTF_8);
    }

    private void head(Received received) {
        Exercise exercise = publication.exercise();
        say("receipt.title", exercise.body(), Integer.toString(exercise.year()));
        say("receipt.file", received.file().name());
        publication.deliveries().stream()
                .filter(delivery ->
                        delivery.file().name().equals(received.file().name()))
                .forEach(this::delivery);
        say("receipt.sha256", received.file().sha256());
    }

    private void delivery(Delivery delivery) {
        say("receipt.state", bundle.text("state." + delivery.state()), delivery.errors(), delivery.warnings());
        if (!delivery.units().isEmpty()) {
            say("receipt.units", delivery.units().stream().map(this::unit).collect(Collectors.joining(", ")));
        }
    }

    private String unit(String code) {
        return publication.exercise().unit(code).map(Unit::name).orElse(code);
    }

    private void reading(Receipt receipt) {
        chapter("receipt.reading");
        if (receipt.sheets().isEmpty()) {
            say("receipt.nothing-read");
        }
        receipt.sheets().forEach(this::sheet);
        chapter("receipt.liberties");
        if (receipt.liberties().isEmpty()) {
            say("receipt.no-liberties");
        }
        receipt.liberties().forEach(this::liberty);
    }

    private void sheet(Receipt.SheetRead sheet) {
        if (sheet.tables().isEmpty()) {
            say("receipt.sheet-not-read", sheet.sheet());
        }
        sheet.tables().forEach(table -> table(sheet, table));
    }

    private void table(Receipt.SheetRead sheet, Receipt.TableRead table) {
        say(
                sheet.hidden() ? "receipt.table-hidden" : "receipt.table",
                sheet.sheet(),
                liberties.table(table.kind()),
                Integer.toString(table.headerRow()),
                RowRanges.of(table.rows()));
        say(
                "receipt.columns",
                table.headings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> liberties.field(entry.getKey()) + " «"
                                + entry.getValue().strip() + "»")
                        .collect(Collectors.joining(", ")));
        if (!table.unread().isEmpty()) {
            say(
                    "receipt.unread",
                    table.unread().stream().map(heading -> "«" + heading + "»").collect(Collectors.joining(", ")));
        }
    }

    private void liberty(Liberty liberty) {
        say("receipt.liberty", place(liberty.origin()), liberties.of(liberty));
    }

    private void findings(String file) {
        chapter("receipt.findings");
        List<Finding> own = publication.findings().stream()
                .filter(finding -> finding.origin().workbook().equals(file))
                .toList();
        if (own.isEmpty()) {
            say("receipt.no-findings");
        }
        own.forEach(this::finding);
    }

    private void finding(Finding finding) {
        say(
                finding.isError() ? "receipt.error" : "receipt.warning",
                finding.code().id(),
                place(finding.origin()),
                findings.message(finding));
        say("receipt.remedy", findings.remedy(finding));
    }

    private void differences(String file) {
        List<Difference> own = publication.differences().stream()
                .filter(difference -> difference.now().equals(file))
                .toList();
        if (!own.isEmpty()) {
            chapter("receipt.differences");
            own.forEach(this::difference);
        }
    }

    private void difference(Difference difference) {
        say(
                "receipt.difference",
                (difference.objective() + " " + difference.row()).strip(),
                liberties.field(difference.field()),
                liberties.value(difference.field(), difference.was().orElse("–")),
                liberties.value(difference.field(), difference.is().orElse("–")),
                difference.before());
    }

    private static String place(Origin origin) {
        String parted = origin.sheet().isEmpty() || origin.cell().isEmpty() ? "" : "!";
        String place = origin.sheet() + parted + origin.cell();
        return place.isEmpty() ? "" : place + ": ";
    }

    private void chapter(String key) {
        lines.add("");
        say(key);
    }

    private void say(String key, Object... values) {
        lines.add(bundle.filled(key, values));
    }
}
