package it.consuntivo.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Changes a workplace's database by hand. Its seal goes, or the program would rightly call that damage. */
final class Sql {
    private Sql() {}

    static void change(Workplace workplace, String... statements) throws IOException, SQLException {
        String url = "jdbc:hsqldb:file:" + workplace.database().resolve("consuntivo")
                + ";hsqldb.lock_file=false;hsqldb.tx=mvcc;shutdown=true";
        try (Connection connection = DriverManager.getConnection(url, "SA", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        Files.deleteIfExists(workplace.database().resolve("consuntivo.seal"));
    }
}
