package it.consuntivo.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;

/** A database to work with. Of an embedded one it is proven that what is committed stays. */
public final class OpenDatabase implements AutoCloseable {
    private final HikariDataSource pool;
    private final Optional<Journal> journal;
    private final Optional<Path> setAside;

    private OpenDatabase(HikariDataSource pool, Optional<Journal> journal, Optional<Path> setAside) {
        this.pool = pool;
        this.journal = journal;
        this.setAside = setAside;
    }

    static OpenDatabase onServer(HikariDataSource pool) {
        return new OpenDatabase(pool, Optional.empty(), Optional.empty());
    }

    static OpenDatabase embedded(HikariDataSource pool, Journal journal) {
        return new OpenDatabase(pool, Optional.of(journal), Optional.empty());
    }

    OpenDatabase insteadOf(Optional<Path> damaged) {
        return new OpenDatabase(pool, journal, damaged);
    }

    public DataSource source() {
        return pool;
    }

    /** Where the database now lies that was found damaged and replaced by this one. */
    public Optional<Path> setAside() {
        return setAside;
    }

    /**
     * Proves that everything committed so far survives the end of this process and of the machine's power.
     *
     * @throws IOException naming the file, when it does not
     */
    public void prove() throws IOException {
        if (journal.isPresent()) {
            journal.orElseThrow().prove();
        }
    }

    /**
     * Closes the database.
     *
     * @throws IOException naming the file, when what was committed did not reach the disk
     */
    @Override
    public void close() throws IOException {
        try {
            if (journal.isPresent() && !pool.isClosed()) {
                shutDown(journal.orElseThrow());
            }
        } finally {
            pool.close();
        }
    }

    private void shutDown(Journal journal) throws IOException {
        try (journal) {
            journal.shutDown(pool);
        } catch (DataAccessException | SQLException failed) {
            throw new IOException("The database could not be closed", failed);
        }
    }
}
