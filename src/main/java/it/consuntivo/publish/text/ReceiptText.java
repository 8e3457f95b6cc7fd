package it.consuntivo.publish.text;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.check.Difference;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.Received;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The receipt of a file, for the unit that sent it: what became of it, what was read from where, with which liberties,
 * what is wrong with it, what changed since the one before. Plain text in UTF-8.
 */
public final class ReceiptText {
    private final Publication publication;
    private final ReceiptPage page;
    private final FindingTexts findings;
    private final LibertyTexts words;

    private ReceiptText(Publication publication) {
        var language = publication.exercise().output().language();
        this.publication = publication;
        this.page = new ReceiptPage(language);
        this.findings = new FindingTexts(language);
        this.words = new LibertyTexts(language);
    }

    /** Writes the receipt of one file. */
    public static void write(Publication publication, Received received, Path target) throws IOException {
        var text = new ReceiptText(publication);
        text.head(received);
        new ReceiptOfReading(text.page, text.words).write(received.receipt().get());
        text.findings(received.file().name());
        text.differences(received.file().name());
        Files.writeString(target, text.page.text(), StandardCharsets.UTF_8);
    }

    private void head(Received received) {
        Exercise exercise = publication.exercise();
        page.say(
                exercise.phase() == Phase.FINAL ? "receipt.title" : "receipt.title.interim",
                exercise.body(),
                Integer.toString(exercise.year()));
        page.say("receipt.file", received.file().name());
        publication.deliveries().stream()
                .filter(delivery ->
                        delivery.file().name().equals(received.file().name()))
                .forEach(this::delivery);
        if (!received.file().sha256().isEmpty()) {
            page.say("receipt.sha256", received.file().sha256());
        }
    }

    private void delivery(Delivery delivery) {
        page.say("receipt.state", page.word("state." + delivery.state()), delivery.errors(), delivery.warnings());
        if (!delivery.units().isEmpty()) {
            page.say("receipt.units", delivery.units().stream().map(this::unit).collect(Collectors.joining(", ")));
        }
    }

    private String unit(String code) {
        return publication.exercise().unit(code).map(Unit::name).orElse(code);
    }

    private void findings(String file) {
        page.chapter("receipt.findings");
        List<Finding> own = publication.findings().stream()
                .filter(finding -> finding.origin().workbook().equals(file))
                .toList();
        if (own.isEmpty()) {
            page.say("receipt.no-findings");
        }
        own.forEach(this::finding);
    }

    private void finding(Finding finding) {
        page.say(
                finding.isError() ? "receipt.error" : "receipt.warning",
                finding.code().id(),
                ReceiptPage.place(finding.origin()),
                findings.message(finding));
        page.say("receipt.remedy", findings.remedy(finding));
    }

    private void differences(String file) {
        List<Difference> own = publication.differences().stream()
                .filter(difference -> difference.now().equals(file))
                .toList();
        if (!own.isEmpty()) {
            page.chapter("receipt.differences");
            own.forEach(this::difference);
        }
    }

    private void difference(Difference difference) {
        page.say(
                "receipt.difference",
                (difference.objective() + " " + difference.row()).strip(),
                words.field(difference.field()),
                words.value(difference.field(), difference.was().orElse("–")),
                words.value(difference.field(), difference.is().orElse("–")),
                difference.before());
    }
}
