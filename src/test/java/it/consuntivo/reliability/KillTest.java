package it.consuntivo.reliability;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment, the program comes to the same results by the same command. */
class KillTest {
    private static final int MOST_IN_A_ROW = 4;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aHandfulOfKillsAtRandomMomentsChangesNothing() throws IOException, InterruptedException {
        trials(new Campaign("a handful of kills"), 4);
    }

    @Test
    @Tag("crash")
    void aThousandKillsAtRandomMomentsChangeNothing() throws IOException, InterruptedException {
        trials(new Campaign("kills at random moments"), Campaign.asked("trials", 1000));
    }

    @Test
    @Tag("crash")
    void aRequestToStopAtAnyMomentIsObeyedAndLosesNothing() throws IOException, InterruptedException {
        var campaign = new Campaign("requests to stop");
        var kills = new Kills(folder);
        for (int trial = 0; trial < Campaign.asked("stops", 200) && campaign.hasTime(); trial++) {
            kills.stop(campaign);
        }
        campaign.close("");
    }

    /** Every other trial is one kill, the others up to four in a row. */
    private void trials(Campaign campaign, int trials) throws IOException, InterruptedException {
        var kills = new Kills(folder);
        int inARow = 0;
        for (int trial = 0; trial < trials && campaign.hasTime(); trial++) {
            int now = trial % 2 == 0 ? 1 : 2 + campaign.random().nextInt(MOST_IN_A_ROW - 1);
            inARow += now > 1 ? 1 : 0;
            kills.trial(campaign, now);
        }
        campaign.close(", " + inARow + " of them with two to four kills in a row");
    }
}
