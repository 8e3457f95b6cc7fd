package it.consuntivo.cli;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What the machine, or who asked it, says when a file cannot be written, in their own words: there is no other way to tell
 * one reason from another.
 */
enum MachineFault {
    FULL("mishap.full", "no space left|not enough space|quota exceeded|spazio (esaurito|insufficiente)"),
    READ_ONLY("mishap.read-only", "read-only file system|write protected|file system in sola lettura"),
    IN_USE("mishap.in-use", "used by another process|utilizzato da un altro processo|text file busy"),
    LOCK_GONE("mishap.lock-gone", "lock was removed"),
    NOT_KEPT("mishap.not-kept", "committed is not in the file"),
    OTHER("mishap.file", "");

    private final String key;
    private final Pattern words;

    MachineFault(String key, String words) {
        this.key = key;
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** Where the advice for it stands. */
    String key() {
        return key;
    }

    static MachineFault of(Throwable failure) {
        String said = String.valueOf(failure.getMessage());
        return Arrays.stream(values())
                .filter(fault -> fault.words.matcher(said).find())
                .findFirst()
                .orElse(OTHER);
    }
}
