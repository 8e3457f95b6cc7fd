package it.consuntivo.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves that what an embedded database says it has committed is on the disk. HSQLDB passes over in silence a log that
 * cannot be written: a commit succeeds, and is forgotten with the process. So a word is committed that nobody can guess,
 * and looked for in the files.
 */
final class Journal implements AutoCloseable {
    private final DatabaseFiles files;
    private final JdbcClient jdbc;
    private final Seal seal;
    private final FileChannel log;
    private Seal.Point end = Seal.Point.START;

    private Journal(DatabaseFiles files, DataSource database, Seal seal, FileChannel log) {
        this.files = files;
        this.jdbc = JdbcClient.create(database);
        this.seal = seal;
        this.log = log;
    }

    /**
     * Begins with a database just opened. Its log is kept open from here on, because the system tells a failed flush only
     * to those who had the file open then.
     */
    static Journal begin(DatabaseFiles files, DataSource database, Seal seal) throws IOException {
        // an older database may have kept other settings: each commit is written through, and the log grows without
        // being rewritten, or its sealed points would mean nothing
        JdbcClient.create(database).sql("SET FILES WRITE DELAY FALSE").update();
        JdbcClient.create(database).sql("SET FILES LOG SIZE 0").update();
        seal.set();
        FileChannel log = FileChannel.open(files.log(), StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new Journal(files, database, seal, log);
    }

    /**
     * Proves that everything committed so far is in the log, and seals the log up to here.
     *
     * @throws IOException naming the file, when it is not
     */
    void prove() throws IOException {
        String word = commitWord();
        byte[] bytes = new byte[Math.toIntExact(Math.max(0, log.size() - end.length()))];
        var rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining() && log.read(rest, end.length() + rest.position()) >= 0) {
            // a read gives what it likes
        }
        if (!new String(bytes, StandardCharsets.ISO_8859_1).contains(word)) {
            throw lost(files.log());
        }
        log.force(true);
        end = end.then(bytes);
        seal.extend(end);
    }

    /**
     * Closes the database for good, and its pool, and proves that all of it is in its files.
     *
     * @throws IOException naming the file, when it is not
     * @throws SQLException when the database cannot be closed
     */
    void shutDown(HikariDataSource pool) throws IOException, SQLException {
        String word = commitWord();
        seal.lift();
        Database.end(pool, "SHUTDOWN");
        try (Stream<String> lines = Files.lines(files.script(), StandardCharsets.ISO_8859_1)) {
            if (!files.areAtRest() || lines.noneMatch(line -> line.contains(word))) {
                throw lost(files.script());
            }
        }
        seal.set();
    }

    private String commitWord() {
        String word = UUID.randomUUID().toString();
        jdbc.sql("UPDATE proof SET word = ?").param(word).update();
        return word;
    }

    /** The machine's own reason, if it has one. */
    private IOException lost(Path file) throws IOException {
        files.probe();
        return new FileSystemException(file.toString(), null, "What was committed is not in the file");
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
