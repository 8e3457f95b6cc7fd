package it.consuntivo.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.reliability.Trace.Call;
import it.consuntivo.reliability.Trace.Fate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Before and in each call by which the program changes something on the disk it is killed, or the call fails. The calls
 * are those of an undisturbed run; strace tells where a disturbance really took place.
 */
@Tag("crash")
class SystemCallTest {
    @TempDir
    Path folder = Path.of("");

    private final Set<String> covered = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"first run", "replacing", "restart"})
    void killedBeforeAnyCallItComesToTheSame(String stage) throws IOException, InterruptedException {
        var stages = new Stages(folder);
        var campaign = new Campaign("kill before a call, " + stage);
        List<Call> points = points(stages, stage);
        List<Call> drawn = drawn(points, campaign, 1);
        for (Call point : drawn) {
            if (campaign.hasTime()) {
                disturb(stages, stage, point, "signal=KILL", campaign);
            }
        }
        close(campaign, points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first run", "replacing", "restart"})
    void aCallThatFailsIsToldAndHarmless(String stage) throws IOException, InterruptedException {
        var stages = new Stages(folder);
        var campaign = new Campaign("a call fails, " + stage);
        List<Call> points = points(stages, stage);
        for (Call point : drawn(points, campaign, 1)) {
            List<String> errors = errors(point.name());
            if (campaign.hasTime() && !errors.isEmpty()) {
                String error = errors.get(campaign.random().nextInt(errors.size()));
                disturb(stages, stage, point, "error=" + error, campaign);
            }
        }
        close(campaign, points);
    }

    /** HSQLDB says nothing of a log that cannot be written: it is we who have to notice. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20, 60})
    void aLogVolumeFullFromThisWriteOnIsNeverToldAsPublished(int from) throws IOException, InterruptedException {
        var stages = new Stages(folder);
        Workplace workplace = stages.copy("replacing");
        Path trace = workplace.home().resolveSibling("trace");
        Path log = workplace.database().resolve("consuntivo.log");
        Ended ended =
                Program.on(workplace).under(Strace.filling(trace, log, from)).call("run", "--quiet");
        assertThat(Trace.read(trace, workplace).disturbed(Fate.INJECTED)).isPresent();
        assertThat(ended.exitCode()).as(ended.toString()).isEqualTo(1);
        assertThat(ended.err()).contains("database/consuntivo.").doesNotContain("Errore interno");
        assertThat(stages.get("replacing").aftermath().complaints(workplace, Optional.of(ended)))
                .isEmpty();
    }

    private static List<String> errors(String call) {
        return switch (call) {
            case "write", "pwrite64", "copy_file_range", "sendfile" -> List.of("ENOSPC", "EIO");
            case "fsync", "fdatasync" -> List.of("EIO", "ENOSPC");
            case "rename" -> List.of("EACCES", "EROFS", "EXDEV", "ENOSPC");
            case "openat" -> List.of("ENOSPC", "EACCES", "EROFS", "EIO");
            case "mkdir" -> List.of("ENOSPC", "EACCES");
            case "unlink", "rmdir" -> List.of("EACCES", "EIO");
            default -> List.of();
        };
    }

    /** Every call of an undisturbed run; a thread's call that another thread reaches first stands for both. */
    private List<Call> points(Stages stages, String stage) throws IOException, InterruptedException {
        Workplace workplace = stages.copy(stage);
        Path trace = workplace.home().resolveSibling("trace");
        Program.on(workplace).under(Strace.watching(trace)).call("run", "--quiet");
        List<Call> calls = Trace.read(trace, workplace).calls();
        workplace.delete();
        return calls;
    }

    private static List<Call> drawn(List<Call> points, Campaign campaign, int from) {
        List<Call> all = new ArrayList<>(points);
        Collections.shuffle(all, campaign.random());
        return all.subList(0, Math.min(all.size(), Math.max(from, Campaign.asked("points", all.size()))));
    }

    private void disturb(Stages stages, String stage, Call point, String fault, Campaign campaign)
            throws IOException, InterruptedException {
        Workplace workplace = stages.copy(stage);
        Path trace = workplace.home().resolveSibling("trace");
        Ended ended = Program.on(workplace)
                .under(Strace.disturbing(trace, point.name(), fault, point.number()))
                .call("run", "--quiet");
        boolean kill = fault.startsWith("signal");
        Optional<Call> hit = Trace.read(trace, workplace).disturbed(kill ? Fate.UNFINISHED : Fate.INJECTED);
        if (hit.isEmpty()) {
            workplace.delete();
            return;
        }
        List<String> wrong = new ArrayList<>();
        if (!kill) {
            wrong.addAll(silence(ended));
        }
        Stages.Stage as = stages.get(stage);
        wrong.addAll(as.aftermath().complaints(workplace, Optional.of(ended)));
        covered.add(hit.orElseThrow().point());
        campaign.trial(fault + " at " + hit.orElseThrow().told() + " exit " + ended.exitCode(), wrong);
        if (wrong.isEmpty()) {
            workplace.delete();
        }
    }

    /** A run that failed has to say which file it was, and what to do. */
    private static List<String> silence(Ended ended) {
        if (ended.isPublished()) {
            return List.of();
        }
        boolean told = ended.exitCode() == 1
                && ended.err().contains("/")
                && !ended.err().contains("Errore interno")
                && !ended.err().contains("Exception");
        return told ? List.of() : List.of("said " + ended.exitCode() + " " + ended.err());
    }

    private void close(Campaign campaign, List<Call> points) throws IOException {
        Set<String> all = new TreeSet<>();
        points.forEach(point -> all.add(point.point()));
        long reached = all.stream().filter(covered::contains).count();
        campaign.close(", %d of %d points hit".formatted(reached, all.size()));
    }
}
