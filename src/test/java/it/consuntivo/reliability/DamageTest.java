package it.consuntivo.reliability;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tears the database's log at its end, and damages log, script and properties in their middle, after a kill and at rest:
 * never a wrong figure, never a start that needs help.
 */
class DamageTest {
    private static final int LAST = 2048;
    private static final int SECTOR = 512;

    /** What a new database cannot give: the comparison with the deliveries before, and whatever tells of it. */
    private static final String OF_DIFFERENCES =
            "(differenze\\.csv|fascicolo-validazione\\.pdf|index\\.html|manifest\\.json"
                    + "|relazione-performance\\.xlsx|rilievi/\\w+\\.txt)";

    private static final String WITHOUT_COMPARISON = "different: " + OF_DIFFERENCES + "(, " + OF_DIFFERENCES + ")*";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFewDamagesAreFoundOrHarmless() throws IOException, InterruptedException {
        tear(new Campaign("a few torn logs"), 2);
        damage(new Campaign("a few damages"), 4);
    }

    @Test
    @Tag("crash")
    void aLogTornAtAnyOfItsLastBytesIsGoneOnWith() throws IOException, InterruptedException {
        tear(new Campaign("torn log"), Campaign.asked("tears", LAST));
    }

    @Test
    @Tag("crash")
    void noDamageInTheMiddleLeadsToAWrongFigure() throws IOException, InterruptedException {
        damage(new Campaign("damaged database"), Campaign.asked("damages", 1000));
    }

    private void tear(Campaign campaign, int trials) throws IOException, InterruptedException {
        var stages = new Stages(Files.createDirectory(folder.resolve("torn")));
        for (int trial = 0; trial < trials && campaign.hasTime(); trial++) {
            Workplace here = stages.copy("restart");
            Path log = here.database().resolve("consuntivo.log");
            int lost = trials < LAST ? campaign.random().nextInt(LAST) : trial + 1;
            try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
                channel.truncate(Math.max(0, channel.size() - lost));
            }
            judge(campaign, stages, "restart", here, "log shorter by " + lost);
        }
        campaign.close("");
    }

    private void damage(Campaign campaign, int trials) throws IOException, InterruptedException {
        var stages = new Stages(Files.createDirectory(folder.resolve("damaged")));
        Map<String, List<String>> files =
                Map.of("restart", List.of("log", "log", "log", "script", "properties"), "replacing", List.of("script"));
        for (int trial = 0; trial < trials && campaign.hasTime(); trial++) {
            String stage = campaign.random().nextInt(4) == 0 ? "replacing" : "restart";
            List<String> choice = files.getOrDefault(stage, List.of());
            Workplace here = stages.copy(stage);
            String file = choice.get(campaign.random().nextInt(choice.size()));
            String what = harm(campaign, here.database().resolve("consuntivo." + file));
            judge(campaign, stages, stage, here, stage + ", " + what + " in " + file);
        }
        campaign.close("");
    }

    /** One bit, one sector of zeros, or one digit: the three ways in which disks and people do it. */
    private static String harm(Campaign campaign, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int at = campaign.random().nextInt(bytes.length);
        String what =
                switch (campaign.random().nextInt(3)) {
                    case 0 -> {
                        bytes[at] ^= (byte) (1 << campaign.random().nextInt(8));
                        yield "bit";
                    }
                    case 1 -> {
                        Arrays.fill(bytes, at, Math.min(bytes.length, at + SECTOR), (byte) 0);
                        yield "sector";
                    }
                    default -> {
                        bytes[at] = (byte) ('0' + campaign.random().nextInt(10));
                        yield "digit";
                    }
                };
        Files.write(file, bytes);
        return what + " at " + at + " of " + bytes.length;
    }

    private static void judge(Campaign campaign, Stages stages, String stage, Workplace here, String what)
            throws IOException {
        List<String> complaints = stages.get(stage).aftermath().complaints(here, Optional.empty());
        boolean setAside = Files.exists(here.database().resolveSibling("database-danneggiato-1"));
        List<String> wrong = complaints.stream()
                .filter(complaint -> !(setAside && complaint.matches(WITHOUT_COMPARISON)))
                .toList();
        campaign.trial(what, wrong);
        if (wrong.isEmpty()) {
            here.delete();
        }
    }
}
