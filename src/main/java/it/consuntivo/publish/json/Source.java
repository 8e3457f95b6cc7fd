package it.consuntivo.publish.json;

import it.consuntivo.domain.model.Sha256;
import it.consuntivo.publish.Publication;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a deliverable is made from, as one hash: the same hash, the same content. */
public final class Source {
    /** In a fixed order, because a map's own order differs from one process to the next. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Source() {}

    /**
     * Hashes a publication.
     *
     * <p>The program's version is part of it, because another one may write other words.
     */
    public static String of(Publication publication) {
        Sha256 hash = Sha256.begin();
        List<Object> parts = List.of(
                publication.version(),
                publication.exercise().fingerprint(),
                publication.exercise().output(),
                publication.score(),
                publication.assessment(),
                publication.differences(),
                publication.earlier(),
                publication.history());
        JSON.writeValue(hash.on(OutputStream.nullOutputStream()), parts);
        return hash.hex();
    }
}
