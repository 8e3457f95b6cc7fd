package it.consuntivo.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.consuntivo.domain.example.Told;
import it.consuntivo.intake.grid.Limits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropFolderTest {
    private static final Instant NOW = Instant.parse("2025-02-10T10:00:00Z");
    private static final String HASH_OF_X = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

    private final Path folder;
    private final List<Duration> pauses = new ArrayList<>();

    DropFolderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A folder that looks again after a second, for three seconds; in each pause, that happens. */
    private DropFolder dropFolder(Runnable meanwhile) {
        var settling =
                new Settling(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(1), Duration.ofSeconds(3), pause -> {
                    pauses.add(pause);
                    meanwhile.run();
                });
        return new DropFolder(folder, settling);
    }

    private DropFolder dropFolder() {
        return dropFolder(() -> {});
    }

    private Path file(String name, String content, Instant changed) {
        try {
            Path file = Files.writeString(named(name), content);
            return Files.setLastModifiedTime(file, FileTime.from(changed));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A file by its address, so that a test machine without a locale makes the name it is told. */
    private Path named(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Path.of(URI.create(folder.toUri() + encoded));
    }

    private Path file(String name) {
        return file(name, "x", NOW.minusSeconds(60));
    }

    private static String told(List<FolderEntry> entries) {
        return entries.stream()
                .map(entry -> entry.file().name()
                        + (entry.ignored() ? " ignored" : entry.isReadable() ? " read" : " refused ")
                        + entry.refusal().map(Told::of).orElse(""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$fin.xlsx",
                ".fin.xlsx",
                ".~lock.fin.xlsx#",
                "Thumbs.db",
                "THUMBS.DB",
                "desktop.ini",
                "fin.xlsx.part",
                "fin.xlsx.CRDOWNLOAD",
                "fin.tmp"
            })
    void locksHiddenFilesAndPartialDownloadsAreLeftAlone(String name) throws IOException {
        file(name);
        assertThat(told(dropFolder().look())).isEqualTo(name + " ignored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fin.xlsx", "FIN.XLS", "fin.pdf", "fin", "fin.part.xlsx", "tmp", "perché città.xlsx"})
    void everyOtherFileIsReadWhateverItsName(String name) throws IOException {
        file(name);
        FolderEntry entry = dropFolder().look().get(0);
        assertThat(entry.isReadable()).isTrue();
        assertThat(entry.file().name()).isEqualTo(name);
        assertThat(entry.file().sha256()).isEqualTo(HASH_OF_X);
        assertThat(entry.file().bytes()).isEqualTo(1);
        assertThat(entry.file().modified()).isEqualTo(NOW.minusSeconds(60));
        assertThat(pauses).isEmpty();
    }

    @Test
    void whatIsNoFileButNamedLikeAWorkbookIsRefusedUnread() throws IOException {
        Path target = file("0.xlsx");
        Files.createSymbolicLink(folder.resolve("a.xlsx"), target);
        Files.createSymbolicLink(folder.resolve("b.xls"), folder.resolve("nowhere"));
        Files.createDirectory(folder.resolve("c.xlsm"));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("d.xlsx")));
            assertThat(told(dropFolder().look()))
                    .isEqualTo("0.xlsx read, a.xlsx refused F12 - - - (link), b.xls refused F12 - - - (link),"
                            + " c.xlsm refused F12 - - - (folder), d.xlsx refused F12 - - - (other)");
        }
    }

    @Test
    void foldersAndLinksOfOtherNamesAreLeftAloneAndNothingInThemIsRead() throws IOException {
        Files.createDirectory(folder.resolve("archivio"));
        Files.writeString(folder.resolve("archivio/fin.xlsx"), "x");
        Files.createSymbolicLink(folder.resolve("collegamento"), folder.resolve("archivio"));
        assertThat(told(dropFolder().look())).isEqualTo("archivio ignored, collegamento ignored");
    }

    @Test
    void aFileBeyondTheLimitIsRefusedUnread() throws IOException {
        try (var sparse = new RandomAccessFile(folder.resolve("big.xlsx").toFile(), "rw")) {
            sparse.setLength(Limits.DEFAULT.bytes() + 1L);
        }
        List<FolderEntry> entries = dropFolder().look(file -> {
            throw new AssertionError("read: " + file);
        });
        assertThat(told(entries)).isEqualTo("big.xlsx refused F10 - - - (bytes; " + Limits.DEFAULT.bytes() + ")");
        assertThat(entries.get(0).file().sha256()).isEmpty();
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        file("fin.xlsx");
        List<FolderEntry> entries = dropFolder().look(file -> {
            throw new AccessDeniedException(file.toString());
        });
        assertThat(told(entries)).isEqualTo("fin.xlsx refused F13 - - -");
    }

    @Test
    void aFileThatIsGoneMeanwhileIsNoFile() throws IOException {
        file("fin.xlsx");
        file("tec.xlsx");
        List<FolderEntry> entries = dropFolder().look(file -> {
            if (file.endsWith("fin.xlsx")) {
                throw new NoSuchFileException(file.toString());
            }
            return "hash";
        });
        assertThat(told(entries)).isEqualTo("tec.xlsx read");
    }

    @Test
    void aFailingDiskIsNoFaultOfTheFile() {
        file("fin.xlsx");
        assertThatThrownBy(() -> dropFolder().look(file -> {
                    throw new IOException("Input/output error");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("Input/output error");
    }

    @Test
    void aFileChangedAMomentAgoIsLookedAtAgainUntilItRests() throws IOException {
        file("fin.xlsx", "x", NOW);
        DropFolder growing = dropFolder(() -> {
            if (pauses.size() == 1) {
                file("fin.xlsx", "xx", NOW);
            }
        });
        List<FolderEntry> entries = growing.look();
        assertThat(told(entries)).isEqualTo("fin.xlsx read");
        assertThat(entries.get(0).file().bytes()).isEqualTo(2);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void aFileThatNeverRestsIsRefusedWhenPatienceEnds() throws IOException {
        file("fin.xlsx", "x", NOW);
        DropFolder growing = dropFolder(() -> file("fin.xlsx", "x".repeat(pauses.size() + 1), NOW));
        assertThat(told(growing.look())).isEqualTo("fin.xlsx refused F15 - - -");
    }

    @Test
    void aFileChangedWhileItIsReadIsReadAgain() throws IOException {
        Path file = file("fin.xlsx");
        List<String> read = new ArrayList<>();
        List<FolderEntry> entries = dropFolder().look(any -> {
            read.add(Files.readString(file));
            if (read.size() == 1) {
                file("fin.xlsx", "xyz", NOW.minusSeconds(30));
            }
            return "hash of " + read.get(read.size() - 1);
        });
        assertThat(read).containsExactly("x", "xyz");
        assertThat(entries.get(0).file().sha256()).isEqualTo("hash of xyz");
    }

    @Test
    void aFileFromTheFutureIsTakenAsItIs() throws IOException {
        file("fin.xlsx", "x", NOW.plusSeconds(3600));
        assertThat(told(dropFolder().look())).isEqualTo("fin.xlsx read");
        assertThat(pauses).isEmpty();
    }

    @Test
    void filesAreSeenByName() throws IOException {
        file("c.xlsx");
        file("a.xlsx");
        file("b.xlsx");
        assertThat(told(dropFolder().look())).isEqualTo("a.xlsx read, b.xlsx read, c.xlsx read");
    }

    @Test
    void aFolderThatIsNotThereIsAFailure() {
        var missing = new DropFolder(folder.resolve("missing"), Settling.byTheClock());
        assertThatThrownBy(missing::look).isInstanceOf(IOException.class);
    }
}
