package it.consuntivo.store;

import it.consuntivo.domain.score.PublishedYear;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The result that stands published for each exercise, for those of later years to be compared with. */
public final class PublishedStore {
    private final JdbcClient jdbc;

    public PublishedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets a result stand; where the one that stands says the same, it stays, with the run that published it first. */
    public void stand(PublishedYear now) {
        String exercise = now.run().exercise();
        if (of(exercise).filter(before -> before.says(now)).isPresent()) {
            return;
        }
        jdbc.sql("DELETE FROM published_year WHERE exercise = ?")
                .param(exercise)
                .update();
        var document = PackedDocument.of(now);
        jdbc.sql("INSERT INTO published_year VALUES (?, ?, ?)")
                .params(exercise, document.bytes(), document.checksum())
                .update();
    }

    /**
     * What stands published for an exercise.
     *
     * @throws DamagedDocumentException when the database does not give back what was kept
     */
    public Optional<PublishedYear> of(String exercise) {
        return jdbc.sql("SELECT document, checksum FROM published_year WHERE exercise = ?")
                .param(exercise)
                .query(PackedDocument::fromRow)
                .optional()
                .map(document -> document.unpack(PublishedYear.class));
    }

    /** What stands published for an exercise whose database may be of a version that did not keep it. */
    public List<PublishedYear> ifKept(String exercise) {
        boolean isKept = jdbc.sql("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'PUBLISHED_YEAR'")
                        .query(Integer.class)
                        .single()
                > 0;
        return isKept ? of(exercise).stream().toList() : List.of();
    }
}
