package it.consuntivo.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Opens the database of an exercise. An embedded one lies in a folder and belongs to the process that holds the
 * exercise's lock; HSQLDB's own lock is a heartbeat that outlives a killed process, so it is switched off.
 */
public final class Database {
    private static final String PROPERTIES =
            ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false;hsqldb.applog=0";

    private Database() {}

    /**
     * Opens the embedded database in that folder, at the newest schema. A new one is made beside its place and moved
     * there when it is whole, so that a process killed meanwhile leaves nothing half made. One that is damaged is set
     * aside under another name, never deleted, and replaced by a new one.
     *
     * @param connections how many threads will use it at once
     * @throws NewerDatabaseException when a newer version of the program wrote it; nothing is changed
     * @throws IOException when the machine does not let it be opened
     */
    public static OpenDatabase embedded(Path folder, int connections) throws IOException {
        Optional<Path> setAside = Optional.empty();
        if (isThere(folder)) {
            try {
                return open(folder, connections);
            } catch (DamagedDatabaseException damaged) {
                setAside = Optional.of(setAside(folder));
            }
        }
        create(folder);
        try {
            return open(folder, connections).insteadOf(setAside);
        } catch (DamagedDatabaseException impossible) {
            throw new IOException("A new database cannot be opened", impossible);
        }
    }

    /**
     * Opens a database on a server, at the newest schema.
     *
     * @param url JDBC address of an HSQLDB server
     */
    public static OpenDatabase server(String url, String user, String password, int connections) throws IOException {
        HikariDataSource pool = pool(url, user, password, connections);
        try {
            migrate(pool, url);
            return OpenDatabase.onServer(pool);
        } catch (IOException | RuntimeException failed) {
            pool.close();
            throw failed;
        }
    }

    /** Opens the database on a server to look at it only. */
    public static HikariDataSource server(String url, String user, String password) {
        return pool(url, user, password, 1);
    }

    /** Opens the embedded database to look at it only; a run may be under way in another process. */
    public static HikariDataSource readOnly(Path folder) {
        HikariConfig config = config(url(folder) + ";shutdown=true;readonly=true", "SA", "", 1);
        config.setReadOnly(true);
        return new HikariDataSource(config);
    }

    public static boolean isThere(Path folder) {
        return new DatabaseFiles(folder).areThere();
    }

    private static OpenDatabase open(Path folder, int connections) throws IOException, DamagedDatabaseException {
        var files = new DatabaseFiles(folder);
        var seal = new Seal(files);
        Optional<String> breach = seal.breach();
        if (breach.isPresent()) {
            throw new DamagedDatabaseException(breach.orElseThrow());
        }
        seal.lift();
        HikariDataSource pool = opened(files, connections);
        try {
            return OpenDatabase.embedded(pool, Journal.begin(files, pool, seal));
        } catch (IOException | RuntimeException failed) {
            abandon(pool, failed);
            throw failed;
        }
    }

    /** Tries twice, because a disk that failed once is no reason to give a history up. */
    private static HikariDataSource opened(DatabaseFiles files, int connections)
            throws IOException, DamagedDatabaseException {
        try {
            return migrated(files.folder(), connections);
        } catch (RuntimeException first) {
            files.probe();
            try {
                return migrated(files.folder(), connections);
            } catch (RuntimeException again) {
                again.addSuppressed(first);
                throw new DamagedDatabaseException("The database cannot be opened", again);
            }
        }
    }

    private static void create(Path folder) throws IOException {
        Path draft = folder.resolveSibling(folder.getFileName() + ".new");
        new DatabaseFiles(draft).delete();
        Files.createDirectories(draft);
        try {
            open(draft, 1).close();
        } catch (DamagedDatabaseException impossible) {
            throw new IOException("A new database cannot be made", impossible);
        }
        new DatabaseFiles(folder).delete();
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        DatabaseFiles.flushNames(folder.toAbsolutePath().resolveSibling(""));
    }

    /** Gives the folder the first name that is free. */
    private static Path setAside(Path folder) throws IOException {
        for (int number = 1; ; number++) {
            Path other = folder.resolveSibling("database-danneggiato-" + number);
            if (Files.notExists(other)) {
                Files.move(folder, other, StandardCopyOption.ATOMIC_MOVE);
                return other;
            }
        }
    }

    private static HikariDataSource migrated(Path folder, int connections) throws NewerDatabaseException {
        HikariDataSource pool = pool(url(folder), "SA", "", connections);
        try {
            migrate(pool, folder.toString());
            return pool;
        } catch (NewerDatabaseException | RuntimeException failed) {
            abandon(pool, failed);
            throw failed;
        }
    }

    private static void migrate(HikariDataSource database, String place) throws NewerDatabaseException {
        Flyway flyway = Flyway.configure().dataSource(database).load();
        if (Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS)) {
            throw new NewerDatabaseException(place);
        }
        flyway.migrate();
    }

    /** Leaves the files as they are; nothing more is written. */
    private static void abandon(HikariDataSource pool, Exception reason) {
        try (pool) {
            end(pool, "SHUTDOWN IMMEDIATELY");
        } catch (SQLException closedAlready) {
            reason.addSuppressed(closedAlready);
        }
    }

    /**
     * Ends an embedded database by a connection of its own. The pool is closed before that: it makes new connections when
     * it likes, and one made after the end would open the database again.
     *
     * @param how the statement that ends it
     */
    static void end(HikariDataSource pool, String how) throws SQLException {
        try (Connection last = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                Statement statement = last.createStatement()) {
            pool.close();
            statement.execute(how);
        }
    }

    private static HikariDataSource pool(String url, String user, String password, int connections) {
        return new HikariDataSource(config(url, user, password, connections));
    }

    private static HikariConfig config(String url, String user, String password, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setPoolName("history");
        return config;
    }

    private static String url(Path folder) {
        return "jdbc:hsqldb:file:" + new DatabaseFiles(folder).base() + PROPERTIES;
    }
}
