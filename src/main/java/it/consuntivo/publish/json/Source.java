package it.consuntivo.publish.json;

import it.consuntivo.domain.model.Sha256;
import it.consuntivo.publish.Publication;
import java.io.OutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What deliverables are made from, as hashes: the same hash, the same content.
 *
 * @param alone of what the run tells of itself; most files tell nothing else
 * @param withRuns of that and of the runs before it
 */
public record Source(String alone, String withRuns) {
    /** In a fixed order, because a map's own order differs from one process to the next. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * Hashes a publication.
     *
     * <p>The program's version is part of it, because another one may write other words.
     */
    public static Source of(Publication publication) {
        String alone = hash(
                publication.version(),
                publication.exercise().fingerprint(),
                publication.exercise().output(),
                publication.score(),
                publication.assessment(),
                publication.differences(),
                publication.history());
        return new Source(alone, hash(alone, publication.earlier()));
    }

    private static String hash(Object... parts) {
        Sha256 hash = Sha256.begin();
        JSON.writeValue(hash.on(OutputStream.nullOutputStream()), parts);
        return hash.hex();
    }
}
