package it.consuntivo.publish.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a published file is. A scheduler often starts the program without a locale, and then Java cannot spell a name
 * with an accent; an address can, because it is made of the name's bytes in UTF-8.
 */
public final class Place {
    private Place() {}

    /**
     * The file of that name in the folder.
     *
     * @param name with {@code /} between folders
     */
    public static Path in(Path folder, String name) {
        try {
            Path root = Objects.requireNonNull(folder.toAbsolutePath().getRoot());
            String address = new URI(null, null, "/" + name, null).toASCIIString();
            return folder.resolve(root.relativize(Path.of(URI.create(root.toUri() + address.substring(1)))));
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(name, impossible);
        }
    }
}
