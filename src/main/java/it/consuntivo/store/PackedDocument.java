package it.consuntivo.store;

import it.consuntivo.domain.model.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value as the database keeps it: deflated JSON with its SHA-256, because the database's own log has no checksum and
 * would give back damaged bytes without a word.
 */
final class PackedDocument {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final byte[] bytes;
    private final String checksum;

    private PackedDocument(byte[] bytes, String checksum) {
        this.bytes = bytes;
        this.checksum = checksum;
    }

    byte[] bytes() {
        return bytes;
    }

    String checksum() {
        return checksum;
    }

    static PackedDocument of(Object value) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            out.write(JSON.writeValueAsBytes(value));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] bytes = packed.toByteArray();
        return new PackedDocument(bytes, Sha256.of(bytes));
    }

    /** One small enough to stand in a row without a checksum of its own. */
    static PackedDocument ofTrusted(byte[] bytes) {
        return new PackedDocument(bytes, Sha256.of(bytes));
    }

    static PackedDocument fromRow(ResultSet row, int index) throws SQLException {
        return new PackedDocument(row.getBytes("document"), row.getString("checksum"));
    }

    /**
     * Gives the value back.
     *
     * @throws DamagedDocumentException when the bytes are not those that were kept
     */
    <T> T unpack(Class<T> type) {
        if (!Sha256.of(bytes).equals(checksum)) {
            throw new DamagedDocumentException(type);
        }
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(in, type);
        } catch (IOException | JacksonException unreadable) {
            throw new DamagedDocumentException(type, unreadable);
        }
    }
}
