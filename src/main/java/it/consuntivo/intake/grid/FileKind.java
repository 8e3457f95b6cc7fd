package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a file is, as its first bytes tell; its name is not asked. Only the first two kinds can hold a workbook. */
enum FileKind {
    ZIP(Code.FILE_ARCHIVE),
    COMPOUND(Code.FILE_OTHER_DOCUMENT, "other"),
    OLD_EXCEL(Code.FILE_OLD_EXCEL),
    PLAIN_TEXT(Code.FILE_PLAIN_TEXT),
    MARKUP(Code.FILE_HTML_OR_XML),
    ARCHIVE(Code.FILE_ARCHIVE),
    PDF(Code.FILE_OTHER_DOCUMENT, "pdf"),
    WORD(Code.FILE_OTHER_DOCUMENT, "word"),
    POWERPOINT(Code.FILE_OTHER_DOCUMENT, "powerpoint"),
    IMAGE(Code.FILE_OTHER_DOCUMENT, "image"),
    MAIL(Code.FILE_OTHER_DOCUMENT, "mail"),
    SIGNED(Code.FILE_OTHER_DOCUMENT, "signed"),
    PROGRAM(Code.FILE_OTHER_DOCUMENT, "program"),
    OTHER(Code.FILE_OTHER_DOCUMENT, "other"),
    /** Nothing but zeros: the room for a copy that never arrived. */
    HOLLOW(Code.FILE_DAMAGED, "truncated");

    private static final Map<FileKind, List<String>> SIGNATURES = Map.of(
            ZIP, List.of("PK\3\4", "PK\5\6", "PK\7\b"),
            COMPOUND, List.of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
            OLD_EXCEL, List.of("\t\0\4\0", "\t\2\6\0", "\t\4\6\0", "\t\b\b\0", "\t\b\u0010\0"),
            ARCHIVE,
                    List.of(
                            "\u001f\u008b",
                            "7z\u00bc\u00af",
                            "Rar!\u001a",
                            "BZh",
                            "\u00fd7zXZ",
                            "(\u00b5/\u00fd",
                            "MSCF"),
            WORD, List.of("{\\rtf"),
            IMAGE,
                    List.of(
                            "\u0089PNG\r\n",
                            "\u00ff\u00d8\u00ff",
                            "GIF8",
                            "BM",
                            "II*\0",
                            "MM\0*",
                            "RIFF",
                            "\u00d7\u00cd\u00c6\u009a",
                            "\1\0\0\0"),
            PROGRAM, List.of("MZ", "\u007fELF"));

    /** The object identifier of signed data, near the start of every .p7m. */
    private static final String SIGNED_DATA = "*\u0086H\u0086\u00f7\r\1\7\2";

    private static final int HEAD = 64 * 1024;
    private static final int PREFACE = 1024;

    private final Code code;
    private final String detail;

    FileKind(Code code) {
        this(code, "");
    }

    FileKind(Code code, String detail) {
        this.code = code;
        this.detail = detail;
    }

    /** What to tell of a file of this kind that holds no workbook. */
    Refusal refusal() {
        return detail.isEmpty() ? Refusal.of(code) : Refusal.of(code, detail);
    }

    static FileKind of(byte[] file) {
        // One char a byte: lets signatures stand above as strings.
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        String preface = head.substring(0, Math.min(head.length(), PREFACE));
        for (FileKind kind : List.of(ZIP, COMPOUND, OLD_EXCEL)) {
            if (kind.signs(preface)) {
                return kind;
            }
        }
        if (preface.contains("%PDF-")) {
            return PDF;
        }
        return TextKind.of(head).orElseGet(() -> binary(preface));
    }

    private static FileKind binary(String preface) {
        if (preface.startsWith("0")
                && preface.substring(0, Math.min(64, preface.length())).contains(SIGNED_DATA)) {
            return SIGNED;
        }
        if (preface.startsWith("ustar", 257)) {
            return ARCHIVE;
        }
        if (preface.chars().allMatch(c -> c == 0)) {
            return HOLLOW;
        }
        return Arrays.stream(values())
                .filter(kind -> kind.signs(preface))
                .findFirst()
                .orElse(OTHER);
    }

    private boolean signs(String preface) {
        return SIGNATURES.getOrDefault(this, List.of()).stream().anyMatch(preface::startsWith);
    }
}
