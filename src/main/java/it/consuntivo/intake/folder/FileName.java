package it.consuntivo.intake.folder;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The name of a file as its folder spells it, in UTF-8. A scheduler often starts the program without a locale; Java then
 * reaches a file with an accent in its name, but shows question marks for it. The address of a file keeps the bytes.
 */
public final class FileName {
    private FileName() {}

    public static String of(Path file) {
        String address = file.toUri().getRawPath().replaceFirst("/$", "");
        String last = address.substring(address.lastIndexOf('/') + 1);
        // in an address a plus is a plus
        return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
