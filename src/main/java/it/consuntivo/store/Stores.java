package it.consuntivo.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stores of a database. Their statements take part in whatever transaction the caller has begun on it. */
public final class Stores {
    private final JdbcClient jdbc;

    public Stores(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    public RunStore runs() {
        return new RunStore(jdbc);
    }

    public ManifestStore manifests() {
        return new ManifestStore(jdbc);
    }

    public ReadingStore readings() {
        return new ReadingStore(jdbc);
    }

    public RunDocuments documents() {
        return new RunDocuments(jdbc);
    }

    public CountedStore counted() {
        return new CountedStore(jdbc);
    }

    public PublishedStore published() {
        return new PublishedStore(jdbc);
    }

    public HistoryStore history() {
        return new HistoryStore(jdbc);
    }
}
