package it.consuntivo.intake.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The members of a package that stood the check, as POI wants them. POI is given these very bytes, and not the file
 * again: so what is read is what was checked.
 */
final class VerifiedParts implements ZipEntrySource {
    /** They say nothing of cells, yet a fault in them would stop POI. */
    private static final String DOCUMENT_PROPERTIES = "docprops/";

    private final Map<String, VerifiedPart> parts = new LinkedHashMap<>();

    VerifiedParts(List<VerifiedPart> verified) {
        for (VerifiedPart part : verified) {
            String key = key(part.name());
            if (!part.isFolder() && !key.startsWith(DOCUMENT_PROPERTIES)) {
                parts.put(key, part);
            }
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(
                parts.values().stream().map(VerifiedPart::entry).toList());
    }

    @Override
    // The interface, older than annotations, asks for null where there is no such entry.
    @SuppressWarnings("NullAway")
    public ZipArchiveEntry getEntry(String path) {
        VerifiedPart part = parts.get(key(path));
        return part == null ? null : part.entry();
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        VerifiedPart part = parts.get(key(entry.getName()));
        if (part == null) {
            throw new IOException("No such part: " + entry.getName());
        }
        return part.open();
    }

    @Override
    public void close() {
        parts.clear();
    }

    @Override
    public boolean isClosed() {
        return parts.isEmpty();
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }
}
