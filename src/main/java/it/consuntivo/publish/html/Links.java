package it.consuntivo.publish.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/**
 * The files that are published beside the page.
 *
 * @param files names of all of them, with {@code /} between folders
 * @param returned by the name of a file received, the names of what goes back for it
 */
public record Links(List<String> files, Map<String, List<String>> returned) {
    public Links {
        files = List.copyOf(files);
        returned = Map.copyOf(returned);
    }

    List<String> returnedFor(String file) {
        return returned.getOrDefault(file, List.of());
    }

    boolean isReturned(String file) {
        return returned.values().stream().anyMatch(names -> names.contains(file));
    }

    /** The address of a file from the page. */
    static String address(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(file, impossible);
        }
    }
}
