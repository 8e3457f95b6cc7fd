package it.consuntivo.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock decides nothing: it may jump between a kill and the next start. Needs libfaketime. */
@Tag("crash")
class ClockTest {
    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aClockThatJumpsBetweenTwoStartsChangesNothing() throws IOException, InterruptedException {
        assumeThat(LIBRARY).exists();
        var stages = new Stages(folder);
        var campaign = new Campaign("clock");
        String[] jumps = {"-400d", "+12y", "@2025-10-26 00:59:58", "@2025-03-30 00:59:58", "@1999-12-31 23:59:57"};
        for (int trial = 0; trial < Campaign.asked("clocks", 50) && campaign.hasTime(); trial++) {
            String jump = jumps[trial % jumps.length];
            String stage =
                    Stages.names().get(trial / jumps.length % Stages.names().size());
            Workplace here = stages.copy(stage);
            Ended ended = Program.on(here)
                    .in(Map.of("LD_PRELOAD", LIBRARY.toString(), "FAKETIME", jump, "FAKETIME_DONT_FAKE_MONOTONIC", "1"))
                    .call("run", "--quiet");
            assertThat(Files.readString(here.published().resolve("manifest.json")))
                    .isNotEmpty();
            campaign.trial(jump + " " + stage, stages.get(stage).aftermath().complaints(here, Optional.of(ended)));
            here.delete();
        }
        campaign.close("");
    }
}
