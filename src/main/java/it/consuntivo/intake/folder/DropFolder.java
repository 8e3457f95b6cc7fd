package it.consuntivo.intake.folder;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.intake.grid.Limits;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that units' workbooks are dropped into. Looks one level deep and follows no link. */
public final class DropFolder {
    /** How often a file that changes while it is read is read again. */
    private static final int ATTEMPTS = 3;

    private final Path folder;
    private final Settling settling;

    public DropFolder(Path folder, Settling settling) {
        this.folder = folder;
        this.settling = settling;
    }

    /** What is done with the content of a readable file: gives its SHA-256. */
    @FunctionalInterface
    public interface Content {
        String hash(Path file) throws IOException;
    }

    /**
     * Looks at every file, by name, and hashes what is readable. A file that is still being written is waited for.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public List<FolderEntry> look() throws IOException {
        return look(ContentHash::of);
    }

    /**
     * Looks at every file, by name, and gives what is readable to be taken in.
     *
     * @throws IOException when the folder cannot be read, or what is read cannot be kept
     */
    public List<FolderEntry> look(Content content) throws IOException {
        List<FolderEntry> entries = new ArrayList<>();
        for (Path file : files()) {
            entry(file, content).ifPresent(entries::add);
        }
        return entries;
    }

    /** Looks at one file alone, wherever it lies; empty when there is none. */
    public Optional<FolderEntry> look(Path file) throws IOException {
        return entry(file, ContentHash::of);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(FileName::of)).toList();
        }
    }

    /** Empty for a file that is gone before it was looked at. */
    private Optional<FolderEntry> entry(Path file, Content content) throws IOException {
        try {
            return Optional.of(looked(file, content));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private FolderEntry looked(Path file, Content content) throws IOException {
        String name = FileName.of(file);
        BasicFileAttributes before = attributes(file);
        if (LeftAlone.isLeftAlone(name)) {
            return new FolderEntry(described(name, before, ""), true, Optional.empty());
        }
        if (!before.isRegularFile()) {
            return notRegular(name, before);
        }
        if (before.size() > Limits.DEFAULT.bytes()) {
            String limit = Integer.toString(Limits.DEFAULT.bytes());
            return refused(name, before, Code.FILE_BEYOND_LIMIT, "bytes", limit);
        }
        return taken(file, name, content);
    }

    private FolderEntry taken(Path file, String name, Content content) throws IOException {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<BasicFileAttributes> settled = settling.await(file);
                String hash = settled.isEmpty() ? "" : content.hash(file);
                BasicFileAttributes after = attributes(file);
                if (settled.filter(before -> Settling.isSame(before, after)).isPresent()) {
                    return new FolderEntry(described(name, after, hash), false, Optional.empty());
                }
            }
            return refused(name, attributes(file), Code.FILE_STILL_GROWING);
        } catch (AccessDeniedException denied) {
            return refused(name, attributes(file), Code.FILE_NOT_READABLE);
        }
    }

    private static FolderEntry notRegular(String name, BasicFileAttributes attributes) {
        String what = attributes.isSymbolicLink() ? "link" : attributes.isDirectory() ? "folder" : "other";
        return LeftAlone.isNamedLikeWorkbook(name)
                ? refused(name, attributes, Code.FILE_NOT_REGULAR, what)
                : new FolderEntry(described(name, attributes, ""), true, Optional.empty());
    }

    private static FolderEntry refused(String name, BasicFileAttributes attributes, Code code, String... arguments) {
        Finding refusal = Finding.of(code, Origin.ofWorkbook(name), arguments);
        return new FolderEntry(described(name, attributes, ""), false, Optional.of(refusal));
    }

    private static InputFile described(String name, BasicFileAttributes attributes, String sha256) {
        Instant modified = attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS);
        return new InputFile(name, attributes.isRegularFile() ? attributes.size() : 0, modified, sha256);
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
