package it.consuntivo.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hsqldb.DatabaseManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDatabaseTest {
    @TempDir
    Path folder = Path.of("");

    /** A pool that remembers whether the database was at rest each time that the pool was closed. */
    private static final class Watched extends HikariDataSource {
        private final DatabaseFiles files;
        private final List<Boolean> atRest = new ArrayList<>();

        Watched(DatabaseFiles files) {
            this.files = files;
            setJdbcUrl("jdbc:hsqldb:file:" + files.base() + ";hsqldb.lock_file=false");
            setUsername("SA");
            setPassword("");
        }

        @Override
        public void close() {
            try {
                atRest.add(files.areAtRest());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            super.close();
        }
    }

    /** A pool makes connections when it likes, and one made after the shutdown would open the database again. */
    @Test
    void thePoolIsClosedBeforeTheDatabaseComesToRestAndNothingOpensItAgain() throws IOException {
        Path place = folder.resolve("database");
        Database.embedded(place, 1).close();
        var files = new DatabaseFiles(place);
        var pool = new Watched(files);
        OpenDatabase.embedded(pool, Journal.begin(files, pool, new Seal(files))).close();
        assertThat(pool.atRest).startsWith(false);
        assertThat(files.areAtRest()).isTrue();
        assertThat(Stream.of(DatabaseManager.getDatabaseURIs().toArray()).map(String::valueOf))
                .noneMatch(address -> address.contains(folder.toString()));
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("consuntivo.properties", "consuntivo.script", "consuntivo.seal");
        }
        assertThat(folder.toFile().list()).containsExactly("database");
    }
}
