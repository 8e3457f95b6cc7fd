package it.consuntivo.publish.files;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.Assessment;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Receipt;
import it.consuntivo.publish.GivenPublication;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.Received;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeliverablesTest {
    private final AtomicInteger unpacked = new AtomicInteger();

    private Publication received() {
        Publication given = GivenPublication.of(GivenPublication.REGISTER, GivenPublication.EVERYTHING);
        var file = new Received(new InputFile("dati.xlsx", 1, Instant.EPOCH, "aa"), Path.of("gone"), () -> {
            unpacked.incrementAndGet();
            return Receipt.NONE;
        });
        var told = new Assessment(
                given.assessment().units(),
                List.of(Finding.of(Code.FILE_EXTERNAL_LINKS, Origin.ofWorkbook("dati.xlsx"))),
                given.deliveries(),
                List.of());
        return new Publication(
                given.exercise(),
                given.score(),
                told,
                List.of(),
                List.of(file),
                List.of(),
                given.history(),
                given.version());
    }

    @Test
    void whatGoesBackIsLookedAtOnceHoweverOftenItIsListed() throws IOException {
        var deliverables = new Deliverables(received());
        assertThat(deliverables.findings())
                .extracting(Deliverable::file)
                .contains("rilievi/dati.txt", "rilievi/dati.xlsx");
        assertThat(deliverables.all()).containsAll(deliverables.findings());
        assertThat(unpacked).hasValue(1);
    }
}
