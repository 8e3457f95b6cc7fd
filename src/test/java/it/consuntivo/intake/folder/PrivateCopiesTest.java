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
        String hash = copies.keep(source);
        Files.writeString(source, "second");
        assertThat(hash).isEqualTo(ContentHash.of(copies.of(hash))).matches("[0-9a-f]{64}");
        assertThat(copies.of(hash)).hasContent("first");
        assertThat(copies.has(hash)).isTrue();
    }

    @Test
    void keepingTheSameContentTwiceChangesNothing() throws IOException {
        Files.writeString(source, "same");
        String hash = copies.keep(source);
        assertThat(copies.keep(source)).isEqualTo(hash);
        assertThat(kept).isDirectoryContaining(copy -> copy.endsWith(hash));
    }

    @Test
    void aCopyWhoseBytesChangedIsNone() throws IOException {
        Files.writeString(source, "true");
        String hash = copies.keep(source);
        Files.writeString(copies.of(hash), "false");
        assertThat(copies.has(hash)).isFalse();
    }

    @Test
    void clearingRemovesEveryCopyAndMayBeDoneTwice() throws IOException {
        Files.writeString(source, "x");
        copies.keep(source);
        copies.clear();
        copies.clear();
        assertThat(kept).doesNotExist();
    }
}
