package it.consuntivo.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import it.consuntivo.domain.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are not what they should be, disks that are full, files that change while they are read. */
class MachineFaultTest {
    @TempDir
    Path folder = Path.of("");

    private Workplace workplace = new Workplace(folder);

    @BeforeEach
    void make() throws IOException {
        workplace = Workplace.make(folder.resolve("w"));
    }

    private Ended run() {
        return Program.on(workplace).callHere("run", "--quiet");
    }

    private Published published() throws IOException {
        assertThat(run().isPublished()).isTrue();
        return Published.in(workplace);
    }

    @Test
    void aDropFolderThatIsGoneIsToldAndMayComeBack() throws IOException {
        Published before = published();
        Path away = workplace.home().resolve("unmounted");
        Files.move(workplace.input(), away);
        Ended gone = run();
        assertThat(gone.exitCode()).isEqualTo(2);
        assertThat(gone.err()).contains("input: non esiste");
        assertThat(Published.in(workplace)).isEqualTo(before);
        Files.move(away, workplace.input());
        assertThat(run().err()).contains("niente da fare");
    }

    @Test
    void aFileWhereTheOutputFolderShouldBeIsToldAndHarmless() throws IOException {
        Files.writeString(workplace.home().resolve("output"), "no folder");
        Ended failed = run();
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.err()).contains(workplace.home().resolve("output").toString());
        Files.delete(workplace.home().resolve("output"));
        assertThat(run().isPublished()).isTrue();
        assertThat(workplace.leftOver()).isEmpty();
    }

    @Test
    void aLogThatCannotBeWrittenIsToldByName() throws IOException {
        Path log = Files.createDirectories(workplace.history().resolve("consuntivo.log"));
        Ended failed = run();
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.err()).contains(log.toString()).doesNotContain("Errore interno");
        Files.delete(log);
        assertThat(run().isPublished()).isTrue();
    }

    @Test
    void aPublishedFileOfAnyKindAlteredOrDeletedByHandIsNoticedAndRestored() throws IOException {
        Published before = published();
        List<String> files = before.files().keySet().stream().toList();
        for (int i = 0; i < files.size(); i += 3) {
            Path file = workplace.published().resolve(files.get(i));
            if (i % 2 == 0) {
                Files.delete(file);
            } else {
                Files.writeString(file, "altered by hand");
            }
            assertThat(run().err()).as(files.get(i)).doesNotContain("niente da fare");
            assertThat(Published.in(workplace)).as(files.get(i)).isEqualTo(before);
        }
    }

    /** Whatever somebody does to the folder meanwhile, what counts is one state of it and has the hash told, or none does. */
    @Test
    void aWorkbookReplacedAgainAndAgainCountsInOneOfItsStatesOrIsTold() throws Exception {
        Path file = workplace.input().resolve("tec.xlsx");
        Path other = workplace.home().resolve("next/tec.xlsx");
        Map<String, List<String>> outcomes =
                Map.of(hash(file), List.of("non_raggiunto"), hash(other), List.of("raggiunto"), "", List.of());
        Path same = Files.copy(file, workplace.home().resolve("same.xlsx"), StandardCopyOption.COPY_ATTRIBUTES);
        var over = new AtomicBoolean();
        CompletableFuture<Void> unrest = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                replace(file, other);
                replace(file, same);
            }
        });
        Ended disturbed = run();
        over.set(true);
        unrest.get();
        assertThat(disturbed.isPublished()).as(disturbed.err()).isTrue();
        List<String> hashes = field("consegne.csv", "tec.xlsx;", 1);
        String counted = String.join(" ", hashes);
        assertThat(field("obiettivi.csv", ";TEC2;", 13)).isEqualTo(outcomes.get(counted));
        assertThat(field("anomalie.csv", ";F12;tec.xlsx;", 1)).hasSize(hashes.contains("") ? 1 : 0);
    }

    /** A field of those lines of a published table that contain something. */
    private List<String> field(String table, String something, int field) throws IOException {
        return Files.readAllLines(workplace.published().resolve(table)).stream()
                .filter(line -> line.contains(something))
                .map(line -> line.split(";", -1)[field])
                .toList();
    }

    private static String hash(Path file) throws IOException {
        return Sha256.of(Files.readAllBytes(file));
    }

    private static void replace(Path file, Path with) {
        try {
            Path part = file.resolveSibling("tec.xlsx.part");
            Files.copy(with, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    /** Needs the rights to mount. */
    @Test
    @Tag("crash")
    void aFullOutputVolumeIsToldAndTheNextRunCompletes() throws IOException, InterruptedException {
        Path output = Files.createDirectories(workplace.home().resolve("output"));
        for (int kilobytes = 16; kilobytes < 512; kilobytes += 60) {
            boolean mounted =
                    Mounted.call("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "none", output.toString());
            assumeThat(mounted).as("may mount").isTrue();
            try {
                Ended full = Program.on(workplace).call("run", "--quiet");
                if (!full.isPublished()) {
                    assertThat(full.exitCode()).isEqualTo(1);
                    assertThat(full.err()).contains("spazio esaurito").contains(output.toString());
                }
            } finally {
                assertThat(Mounted.call("umount", output.toString())).isTrue();
            }
        }
        Published now = published();
        assertThat(new Aftermath(new Published(Map.of()), now).complaints(workplace, Optional.empty()))
                .isEmpty();
        try (Stream<Path> files = Files.list(output)) {
            assertThat(files).hasSize(1);
        }
    }
}
