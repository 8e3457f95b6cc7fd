package it.consuntivo.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on the same folders: the kernel's lock decides, no clock does, and looking disturbs nobody. */
class TwoProcessesTest {
    private static final int BUSY = 4;

    @TempDir
    Path folder = Path.of("");

    private Workplace fresh = new Workplace(folder);

    @BeforeEach
    void make() throws IOException {
        fresh = Workplace.make(folder.resolve("fresh"));
    }

    private Workplace workplace() throws IOException {
        return fresh.copiedTo(Files.createTempDirectory(folder, "t").resolve("w"));
    }

    private Aftermath undisturbed() throws IOException {
        Workplace workplace = workplace();
        assertThat(Program.on(workplace).callHere("run").isPublished()).isTrue();
        return new Aftermath(new Published(Map.of()), Published.in(workplace));
    }

    @Test
    void ofTwoStartedAtOnceOneWorksAndTheOtherIsTurnedAway() throws IOException, InterruptedException {
        startTwo(new Campaign("two starts at once"), 1);
    }

    @Test
    @Tag("crash")
    void ofTwoStartedAtOnceOneAlwaysWorks() throws IOException, InterruptedException {
        startTwo(new Campaign("two starts at once, often"), Campaign.asked("starts", 100));
    }

    @Test
    void aFrozenProcessKeepsItsLock() throws IOException, InterruptedException {
        freeze(new Campaign("a frozen process"), 1);
    }

    @Test
    @Tag("crash")
    void aProcessFrozenAtAnyMomentKeepsItsLock() throws IOException, InterruptedException {
        freeze(new Campaign("frozen processes"), Campaign.asked("freezes", 30));
    }

    private void startTwo(Campaign campaign, int trials) throws IOException, InterruptedException {
        Aftermath aftermath = undisturbed();
        for (int trial = 0; trial < trials && campaign.hasTime(); trial++) {
            Workplace here = workplace();
            Program.Running one = Program.on(here).start("run", "--quiet");
            one.process().waitFor(campaign.random().nextInt(2000), TimeUnit.MILLISECONDS);
            Program.Running two = Program.on(here).start("run", "--quiet");
            List<Ended> both = List.of(one.await(), two.await());
            List<String> wrong = new ArrayList<>();
            if (both.stream().filter(Ended::isPublished).count() < 1
                    || both.stream().anyMatch(ended -> !ended.isPublished() && !isTurnedAway(ended))) {
                wrong.add(both.toString());
            }
            wrong.addAll(aftermath.complaints(here, Optional.empty()));
            campaign.trial("two starts " + both.stream().map(Ended::exitCode).toList(), wrong);
        }
        campaign.close("");
    }

    private static boolean isTurnedAway(Ended ended) {
        return ended.exitCode() == BUSY && ended.err().contains("in corso");
    }

    private void freeze(Campaign campaign, int trials) throws IOException, InterruptedException {
        Aftermath aftermath = undisturbed();
        for (int trial = 0; trial < trials && campaign.hasTime(); trial++) {
            Workplace here = workplace();
            Program.Running first = Program.on(here).start("run");
            awaitLock(first, here);
            first.process().waitFor(campaign.random().nextInt(4000), TimeUnit.MILLISECONDS);
            signal("STOP", first);
            boolean frozen = first.process().isAlive();
            Ended second = Program.on(here).call("run", "--quiet");
            signal("CONT", first);
            Ended thawed = first.await();
            List<String> wrong = new ArrayList<>();
            if ((frozen && !isTurnedAway(second)) || !thawed.isPublished()) {
                wrong.add("second " + second + ", first " + thawed);
            }
            wrong.addAll(aftermath.complaints(here, Optional.of(thawed)));
            campaign.trial("frozen: " + frozen, wrong);
        }
        campaign.close("");
    }

    private static void awaitLock(Program.Running run, Workplace workplace) throws IOException {
        Path lock = workplace.history().resolve(Workplace.EXERCISE + ".lock");
        while (run.process().isAlive() && !(Files.isRegularFile(lock) && Files.size(lock) > 0)) {
            Thread.onSpinWait();
        }
    }

    private static void signal(String name, Program.Running run) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(run.process().pid()))
                .start()
                .waitFor();
    }

    @Test
    void theLocksFileMayBeDeletedWhileItIsHeld() throws IOException, InterruptedException {
        Workplace here = workplace();
        Program.Running first = Program.on(here).start("run");
        awaitLock(first, here);
        signal("STOP", first);
        Files.delete(here.history().resolve(Workplace.EXERCISE + ".lock"));
        Ended second = Program.on(here).call("run", "--quiet");
        signal("CONT", first);
        Ended thawed = first.await();
        assertThat(isTurnedAway(second)).as(second.toString()).isTrue();
        assertThat(thawed.exitCode()).as(thawed.toString()).isEqualTo(1);
        assertThat(thawed.err()).contains(Workplace.EXERCISE + ".lock");
        assertThat(Published.in(here).files()).isEmpty();
        assertThat(undisturbed().complaints(here, Optional.of(thawed))).isEmpty();
    }

    @Test
    void twoExercisesInTheSameFoldersRunAtOnce() throws IOException, InterruptedException {
        Workplace here = workplace();
        Path jobs = here.home().resolve("jobs");
        Files.copy(jobs.resolve(Workplace.EXERCISE + ".yaml"), jobs.resolve("altro-2024.yaml"));
        Program.Running one = Program.on(here).start("run", Workplace.EXERCISE);
        Program.Running other = Program.on(here).start("run", "altro-2024");
        assertThat(List.of(one.await(), other.await())).allMatch(Ended::isPublished);
        assertThat(Files.readString(here.history().resolve("consuntivo.log")).lines())
                .filteredOn(line -> line.contains("publish COMPLETED"))
                .hasSize(2);
    }

    @Test
    void lookingAtHistoryAndWorkbooksDuringARunDisturbsNobody() throws IOException, InterruptedException {
        Workplace here = workplace();
        Program.Running run = Program.on(here).start("run");
        String workbook = here.input().resolve("tec.xlsx").toString();
        int looks = 0;
        while (run.process().isAlive()) {
            Ended history = Program.on(here).callHere("history", "--json");
            assertThat(history.exitCode()).as(history.toString()).isZero();
            assertThat(Program.on(here).callHere("check", workbook).exitCode()).isLessThan(BUSY);
            assertThat(Program.on(here).callHere("inspect", workbook).exitCode())
                    .isLessThan(BUSY);
            looks++;
        }
        assertThat(looks).isPositive();
        assertThat(undisturbed().complaints(here, Optional.of(run.await()))).isEmpty();
    }
}
