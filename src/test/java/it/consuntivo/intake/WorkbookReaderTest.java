package it.consuntivo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.intake.facts.WorkbookReading;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What several threads may count on when they read the files of a folder. */
class WorkbookReaderTest {
    private static final Path FILE = Path.of("input", "polizia locale.xlsx");

    @Test
    void what_takes_too_long_is_a_finding_and_nothing_else() throws IOException {
        var reader = new WorkbookReader(GivenExercise.of("unit FIN"), Duration.ZERO);
        WorkbookReading reading = reader.read(FILE, "a.xlsx");
        assertThat(reading.findings())
                .containsExactly(Finding.of(Code.FILE_TOO_DEMANDING, Origin.ofWorkbook("a.xlsx"), "time"));
        assertThat(WorkbookReader.isOfTheMoment(reading.findings())).isTrue();
        assertThat(reading.receipt().sheets()).isEmpty();
    }

    @Test
    void what_is_read_in_time_is_read_for_good() throws IOException {
        WorkbookReading reading =
                new WorkbookReader(GivenExercise.of("unit FIN"), Duration.ofMinutes(2)).read(FILE, "a.xlsx");
        assertThat(reading.receipt().sheets()).isNotEmpty();
        assertThat(WorkbookReader.isOfTheMoment(reading.findings())).isFalse();
    }

    @Test
    void a_library_that_never_comes_back_is_left_behind() throws IOException, InterruptedException {
        var stopped = new CountDownLatch(1);
        assertThat(Bounded.within(Duration.ofMillis(50), () -> {
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        stopped.countDown();
                    }
                    return "never";
                }))
                .isEmpty();
        stopped.await();
    }

    @Test
    void what_fails_in_the_other_thread_fails_here() {
        Duration limit = Duration.ofMinutes(2);
        Path gone = Path.of("gone.xlsx");
        assertThatThrownBy(() -> new WorkbookReader(GivenExercise.of("unit FIN"), limit).read(gone, "gone.xlsx"))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Bounded.within(limit, () -> {
                    throw new IOException("disk");
                }))
                .hasMessage("disk");
        assertThatThrownBy(() -> Bounded.within(limit, () -> {
                    throw new StackOverflowError("deep");
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> Bounded.within(limit, () -> {
                    throw new IllegalStateException("ours");
                }))
                .hasMessage("ours");
    }

    @Test
    void who_is_told_to_stop_does_not_wait() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Bounded.within(Duration.ofMinutes(2), () -> {
                    new CountDownLatch(1).await();
                    return "never";
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
