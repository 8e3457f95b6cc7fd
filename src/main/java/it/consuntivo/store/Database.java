package it.consuntivo.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Opens the database of an exercise. An embedded one lies in a folder and belongs to the process that holds the
 * exercise's lock; HSQLDB's own lock is a heartbeat that outlives a killed process, so it is switched off.
 */
public final class Database {
    private static final String NAME = "consuntivo";
    private static final String PROPERTIES =
            ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false;hsqldb.applog=0;shutdown=true";

    private Database() {}

    /**
     * Opens the embedded database in that folder, at the newest schema. A new one is made beside its place and moved
     * there when it is whole, so that a process killed meanwhile leaves nothing half made.
     *
     * @param connections how many threads will use it at once
     */
    public static HikariDataSource embedded(Path folder, int connections) throws IOException {
        if (!isThere(folder)) {
            create(folder);
        }
        return migrated(pool(url(folder), "SA", "", connections));
    }

    /**
     * Opens a database on a server, at the newest schema.
     *
     * @param url JDBC address of an HSQLDB server
     */
    public static HikariDataSource server(String url, String user, String password, int connections) {
        return migrated(pool(url, user, password, connections));
    }

    /** Opens the embedded database to look at it only; a run may be under way in another process. */
    public static HikariDataSource readOnly(Path folder) {
        HikariConfig config = config(url(folder) + ";readonly=true", "SA", "", 1);
        config.setReadOnly(true);
        return new HikariDataSource(config);
    }

    public static boolean isThere(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME + ".script"))
                || Files.isRegularFile(folder.resolve(NAME + ".log"));
    }

    private static void create(Path folder) throws IOException {
        Path draft = folder.resolveSibling(folder.getFileName() + ".new");
        delete(draft);
        Files.createDirectories(draft);
        try (HikariDataSource database = migrated(pool(url(draft), "SA", "", 1))) {
            shutDown(database);
        }
        delete(folder);
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void shutDown(DataSource database) throws IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException failed) {
            throw new IOException("The new database could not be closed", failed);
        }
    }

    private static HikariDataSource migrated(HikariDataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        return database;
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
        return "jdbc:hsqldb:file:" + folder.toAbsolutePath().resolve(NAME) + PROPERTIES;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path file : contents(folder)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
