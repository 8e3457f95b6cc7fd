package it.consuntivo.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The three situations in which a run can be disturbed, each made once and copied for each trial: an empty work folder, a
 * published set that is to be replaced, and a run that was killed and is gone on with.
 */
final class Stages {
    private final Path folder;
    private final Map<String, Stage> stages;

    /** A situation, and what has to come of it. */
    record Stage(Workplace workplace, Aftermath aftermath) {}

    /**
     * @param folder where all of it may happen
     */
    Stages(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        Workplace fresh = Workplace.make(folder.resolve("fresh"));
        Workplace first = fresh.copiedTo(folder.resolve("first"));
        Workplace again = fresh.copiedTo(folder.resolve("again"));
        Published one = published(first);
        Workplace next = first.copiedTo(folder.resolve("next")).change();
        Workplace second = next.copiedTo(folder.resolve("second"));
        Published two = published(second);
        killedInTheMiddle(again);
        Published none = new Published(Map.of());
        this.stages = Map.of(
                "first run", new Stage(fresh, new Aftermath(none, one)),
                "replacing", new Stage(next, new Aftermath(one, two)),
                "restart", new Stage(again, new Aftermath(none, one)));
    }

    private static Published published(Workplace workplace) throws IOException, InterruptedException {
        Ended ended = Program.on(workplace).call("run", "--quiet");
        assertThat(ended.isPublished()).as(ended.err()).isTrue();
        return Published.in(workplace);
    }

    /** Kills a run between reading and publishing. */
    private static void killedInTheMiddle(Workplace workplace) throws IOException, InterruptedException {
        Program.Running run = Program.on(workplace).start("run");
        while (run.process().isAlive() && !Files.readString(run.err()).contains("writeTables:")) {
            Thread.onSpinWait();
        }
        run.process().destroyForcibly().waitFor();
        assertThat(Published.in(workplace).files()).isEmpty();
    }

    static List<String> names() {
        return List.of("first run", "replacing", "restart");
    }

    Stage get(String name) {
        return java.util.Objects.requireNonNull(stages.get(name));
    }

    /** A copy to disturb. */
    Workplace copy(String name) throws IOException {
        return get(name)
                .workplace()
                .copiedTo(Files.createTempDirectory(folder, "t").resolve("w"));
    }
}
