package it.consuntivo.intake.grid;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a file of text is: a table of values, a page or other markup, a mail. */
final class TextKind {
    private static final Pattern MARKUP = Pattern.compile("\\s*<[?!A-Za-z]");
    private static final Pattern RICH_TEXT = Pattern.compile("\\s*\\{\\\\rtf");
    private static final Pattern SIGNED = Pattern.compile("\\s*-----BEGIN (PKCS7|CMS)");
    private static final Pattern FIRST_MAIL_HEADER = Pattern.compile(
            "(Received|Return-Path|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|X-[\\w-]+):\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FURTHER_MAIL_HEADER =
            Pattern.compile("^(From|MIME-Version|Message-ID):\\s", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** Begins a special character, in SYLK. */
    private static final int ESCAPE = 0x1b;
    /** Ended texts under DOS. */
    private static final int END_OF_TEXT = 0x1a;

    private TextKind() {}

    /** The kind of text, or nothing when the bytes are no text. */
    static Optional<FileKind> of(String head) {
        String text = decoded(head);
        if (text.isEmpty() || text.chars().anyMatch(TextKind::binary)) {
            return Optional.empty();
        }
        return Optional.of(kind(text));
    }

    private static FileKind kind(String text) {
        if (MARKUP.matcher(text).lookingAt()) {
            return FileKind.MARKUP;
        }
        if (RICH_TEXT.matcher(text).lookingAt()) {
            return FileKind.WORD;
        }
        if (SIGNED.matcher(text).lookingAt()) {
            return FileKind.SIGNED;
        }
        boolean mail = FIRST_MAIL_HEADER.matcher(text).matches()
                && FURTHER_MAIL_HEADER.matcher(text).find();
        return mail ? FileKind.MAIL : FileKind.PLAIN_TEXT;
    }

    private static String decoded(String head) {
        String decoded = new String(head.getBytes(StandardCharsets.ISO_8859_1), charset(head));
        return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
    }

    /** By the mark at the start, or by where the zeros of an unmarked text stand. */
    private static Charset charset(String head) {
        if (head.startsWith("\u00ff\u00fe\0\0")) {
            return Charset.forName("UTF-32LE");
        }
        if (head.startsWith("\0\0\u00fe\u00ff")) {
            return Charset.forName("UTF-32BE");
        }
        if (head.startsWith("\u00ff\u00fe") || (head.startsWith("\0", 1) && !head.startsWith("\0"))) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.startsWith("\u00fe\u00ff") || (head.startsWith("\0") && !head.startsWith("\0", 1))) {
            return StandardCharsets.UTF_16BE;
        }
        return head.startsWith("\u00ef\u00bb\u00bf") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private static boolean binary(int c) {
        boolean white = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == ESCAPE || c == END_OF_TEXT;
        return (c < ' ' && !white) || c == 0xffff;
    }
}
