package it.consuntivo.store;

import it.consuntivo.domain.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the database's files were when they were last known to be right: the hash of the script, and of the log as far as
 * several points in it. The database has no checksum of its own, and replays a damaged log without a word.
 *
 * <p>A log may be longer than its last point (commits that the process did not live to seal), or shorter (torn at the
 * end: what is left is what was committed up to there). What lies before a point has to be as it was. While the files are
 * being replaced there is no seal, and nothing can be said of them.
 */
final class Seal {
    private final DatabaseFiles files;
    private final List<Point> points = new ArrayList<>();
    private String script = "";

    Seal(DatabaseFiles files) {
        this.files = files;
    }

    /**
     * A place in the log.
     *
     * @param length of the log up to there
     * @param hash of the bytes since the point before, and of that point's hash
     */
    record Point(long length, String hash) {
        static final Point START = new Point(0, "");

        /** The next point, after these bytes. */
        Point then(byte[] bytes) {
            String chained = Sha256.begin()
                    .add(hash.getBytes(StandardCharsets.US_ASCII))
                    .add(bytes)
                    .hex();
            return new Point(length + bytes.length, chained);
        }
    }

    /** What is wrong with the files; empty when nothing is, or when there is no seal. */
    Optional<String> breach() throws IOException {
        if (!Files.isRegularFile(files.seal())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(files.seal(), StandardCharsets.ISO_8859_1);
        if (lines.isEmpty() || !lines.get(0).equals(hash(files.script()))) {
            return Optional.of("The script is not what was written");
        }
        if (!files.haveSense()) {
            return Optional.of("The properties are not what was written");
        }
        return breachOfLog(lines.subList(1, lines.size()));
    }

    private Optional<String> breachOfLog(List<String> sealed) throws IOException {
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(files.log()) || files.areAtRest()) {
            return Optional.of("The log is gone");
        }
        try (InputStream log = Files.newInputStream(files.log())) {
            Point point = Point.START;
            for (String line : sealed) {
                int length = (int) (Long.parseLong(line.substring(0, line.indexOf(' '))) - point.length());
                byte[] bytes = log.readNBytes(length);
                if (bytes.length < length) {
                    return Optional.empty();
                }
                point = point.then(bytes);
                if (!line.equals(line(point))) {
                    return Optional.of("The log is not what was written");
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException senseless) {
            return Optional.of("The seal itself is damaged");
        }
        return Optional.empty();
    }

    /** From now on the files may be replaced. */
    void lift() throws IOException {
        if (Files.deleteIfExists(files.seal())) {
            DatabaseFiles.flushNames(files.folder());
        }
    }

    /** The script stands as it is; the log begins. */
    void set() throws IOException {
        script = hash(files.script());
        points.clear();
        write();
    }

    /** The log stands as it is up to here. */
    void extend(Point point) throws IOException {
        points.add(point);
        write();
    }

    private void write() throws IOException {
        var text = new StringBuilder(script).append('\n');
        points.forEach(point -> text.append(line(point)).append('\n'));
        DatabaseFiles.write(files.seal(), text.toString());
    }

    private static String line(Point point) {
        return point.length() + " " + point.hash();
    }

    private static String hash(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }
}
