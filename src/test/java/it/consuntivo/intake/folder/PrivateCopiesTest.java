package it.consuntivo.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateCopiesTest {
    private final Path source;
    private final Path kept;
    private final PrivateCopies copies;

    PrivateCopiesTest(@TempDir Path folder) {
        this.source = folder.resolve("fin.xlsx");
        this.kept = folder.resolve("copies");
        this.copies = new PrivateCopies(kept);
    }

    @Test
    void aCopyIsNamedByItsContentAndOutlivesTheFile() throws IOException {
        Files.writeString(source, "first");
        String hash = copies.keep(source, any -> false);
        Files.writeString(source, "second");
        assertThat(hash).isEqualTo(ContentHash.of(copies.of(hash))).matches("[0-9a-f]{64}");
        assertThat(copies.of(hash)).hasContent("first");
        assertThat(copies.has(hash)).isTrue();
    }

    @Test
    void contentThatNeedsNoCopyLeavesNone() throws IOException {
        Files.writeString(source, "known");
        String hash = copies.keep(source, any -> true);
        assertThat(copies.has(hash)).isFalse();
        assertThat(kept).isEmptyDirectory();
    }

    @Test
    void keepingTheSameContentTwiceChangesNothing() throws IOException {
        Files.writeString(source, "same");
        String hash = copies.keep(source, any -> false);
        assertThat(copies.keep(source, any -> false)).isEqualTo(hash);
        assertThat(kept).isDirectoryContaining(copy -> copy.endsWith(hash));
    }

    @Test
    void aCopyWhoseBytesChangedIsNone() throws IOException {
        Files.writeString(source, "true");
        String hash = copies.keep(source, any -> false);
        Files.writeString(copies.of(hash), "false");
        assertThat(copies.has(hash)).isFalse();
    }

    @Test
    void clearingRemovesEveryCopyAndMayBeDoneTwice() throws IOException {
        Files.writeString(source, "x");
        copies.keep(source, any -> false);
        copies.clear();
        copies.clear();
        assertThat(kept).doesNotExist();
    }
}
