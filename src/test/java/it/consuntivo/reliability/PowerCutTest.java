package it.consuntivo.reliability;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cuts the power: the workplace lies on a file system within a file; a copy of that file, taken while the run is frozen
 * or just after its end, lacks what was not flushed. The program is started on the copy. Needs the rights to mount.
 */
@Tag("crash")
class PowerCutTest {
    private static final String OPTIONS = "loop,noauto_da_alloc,commit=300";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPowerCutAtAnyMomentLosesNothing() throws IOException, InterruptedException {
        var campaign = new Campaign("power cut");
        var stages = new Stages(folder);
        for (int trial = 0; trial < Campaign.asked("cuts", 500) && campaign.hasTime(); trial++) {
            String stage = Stages.names().get(campaign.random().nextInt(2));
            boolean afterTheEnd = campaign.random().nextInt(3) == 0;
            cut(campaign, stages, stage, afterTheEnd);
        }
        campaign.close("");
    }

    private void cut(Campaign campaign, Stages stages, String stage, boolean afterTheEnd)
            throws IOException, InterruptedException {
        Path image = folder.resolve("disk.img");
        Path mount = Files.createDirectories(folder.resolve("disk"));
        Path copy = folder.resolve("copy.img");
        assumeThat(made(image) && Mounted.call("mount", "-o", OPTIONS, image.toString(), mount.toString()))
                .as("may mount")
                .isTrue();
        Optional<Ended> ended;
        try {
            Workplace here = stages.get(stage).workplace().copiedTo(mount.resolve("w"));
            Mounted.call("sync", "-f", mount.toString());
            Program.Running run = Program.on(here).start("run", "--quiet");
            if (afterTheEnd) {
                ended = Optional.of(run.await());
            } else {
                run.process().waitFor(1000 + campaign.random().nextInt(6000), TimeUnit.MILLISECONDS);
                Mounted.call("kill", "-STOP", Long.toString(run.process().pid()));
                ended = Optional.empty();
            }
            Files.copy(image, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            run.process().destroyForcibly().waitFor();
        } finally {
            Mounted.call("umount", mount.toString());
        }
        assumeThat(Mounted.call("mount", "-o", "loop", copy.toString(), mount.toString()))
                .isTrue();
        try {
            var here = new Workplace(mount.resolve("w"));
            List<String> wrong = new ArrayList<>();
            if (!Files.isDirectory(here.input())) {
                wrong.add("the copy holds no workplace");
            }
            wrong.addAll(stages.get(stage).aftermath().complaints(here, ended));
            campaign.trial(stage + (afterTheEnd ? ", after the end" : ", in the middle"), wrong);
        } finally {
            // lazily: the program was started in this process, whose log is still open
            Mounted.call("umount", "-l", mount.toString());
        }
    }

    private static boolean made(Path image) throws IOException, InterruptedException {
        Files.deleteIfExists(image);
        return Mounted.call("truncate", "-s", "48M", image.toString())
                && Mounted.call("mkfs.ext4", "-q", "-F", image.toString());
    }
}
