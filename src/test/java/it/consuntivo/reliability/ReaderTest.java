package it.consuntivo.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks at the published files while they are replaced finds each as it was or as it will be. */
class ReaderTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    @Tag("crash")
    void aReaderNeverSeesHalfAFile() throws IOException, InterruptedException {
        var stages = new Stages(folder);
        var campaign = new Campaign("readers");
        Published before = stages.get("replacing").aftermath().before();
        Published after = stages.get("replacing").aftermath().expected();
        long looks = 0;
        for (int trial = 0; trial < Campaign.asked("readers", 200) && campaign.hasTime(); trial++) {
            Workplace here = stages.copy("replacing");
            Program.Running run = Program.on(here).start("run", "--quiet");
            var strange = new StringBuilder();
            while (run.process().isAlive()) {
                strange.append(strangers(here, before, after));
                looks++;
            }
            assertThat(run.await().isPublished()).isTrue();
            campaign.trial("reading", strange.isEmpty() ? List.of() : List.of(strange.toString()));
            here.delete();
        }
        campaign.close(", " + looks + " looks at all files");
    }

    private static String strangers(Workplace workplace, Published before, Published after) throws IOException {
        try {
            return Published.in(workplace).strangers(before, after);
        } catch (NoSuchFileException | UncheckedIOException replacedMeanwhile) {
            return "";
        }
    }
}
