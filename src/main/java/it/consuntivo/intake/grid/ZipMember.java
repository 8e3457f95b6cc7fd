package it.consuntivo.intake.grid;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A member of a zip archive as the archive's directory describes it.
 *
 * @param name with slashes, whatever the archive uses
 * @param header where its local header begins
 */
record ZipMember(String name, int flags, int method, long crc, long packed, long size, long header) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1;
    private static final int DESCRIBED_AFTERWARDS = 1 << 3;

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Whether sizes and checksum stand behind the data, because the writer did not know them before. */
    boolean isDescribedAfterwards() {
        return (flags & DESCRIBED_AFTERWARDS) != 0;
    }

    /** Whether it is XML by its name: what a workbook says stands in such parts. */
    boolean isXml() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    /** Whether it says which parts there are, and of which kind. */
    boolean isIndex() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".rels") || lower.endsWith("[content_types].xml");
    }

    /** The same for all names that some reader of packages could take for one another. */
    String identity() throws Refusal {
        String plain = decoded().toLowerCase(Locale.ROOT).replaceAll("/(\\./|/)*", "/");
        String relative = plain.replaceFirst("^(\\./|/)+", "");
        if (relative.indexOf('\0') >= 0 || ("/" + relative + "/").contains("/../")) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return relative;
    }

    private String decoded() {
        return name.indexOf('%') < 0 ? name : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
