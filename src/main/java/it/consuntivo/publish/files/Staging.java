package it.consuntivo.publish.files;

import it.consuntivo.publish.Publication;
import it.consuntivo.publish.json.Manifest;
import it.consuntivo.publish.json.Manifest.Imprint;
import it.consuntivo.publish.json.Manifest.Output;
import it.consuntivo.publish.json.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a run's files wait, beside their place and on the same disk, until all are written. A file appears here whole,
 * so one that is here need not be written again after an interruption.
 */
public final class Staging {
    private static final String PREFIX = ".run-";
    private final PublishedSet published;
    private final Path folder;

    /**
     * @param run number of the run; another run's files are never taken for its own
     */
    public Staging(PublishedSet published, int run) {
        this.published = published;
        this.folder = published.folder().resolve(PREFIX + run);
    }

    /**
     * Writes a deliverable unless it is here already. One that is published and was made from the same source is taken
     * from there: what did not change is not written again.
     */
    public void stage(Deliverable deliverable, Publication publication, Source source) throws IOException {
        Path target = Place.in(folder, deliverable.file());
        if (Files.isRegularFile(target)) {
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        Path part = Place.in(folder, deliverable.file() + ".part");
        Optional<Path> unchanged = published.madeFrom(deliverable.file(), deliverable.source(source));
        if (unchanged.isPresent()) {
            Files.deleteIfExists(part);
            Files.copy(unchanged.orElseThrow(), part);
        } else {
            deliverable.writing().write(publication, part);
        }
        Durable.flush(part);
        Durable.move(part, target);
    }

    /**
     * Moves the staged files over the published ones, the manifest last; a file that is the same is left alone, and one
     * that was published before and is no longer part of the set is removed. When anything fails, what was done is
     * undone.
     *
     * @throws IOException when a file could not be replaced; the published set is then as it was
     */
    public void publish(List<Deliverable> deliverables, Publication publication, Source source, Imprint imprint)
            throws IOException {
        List<Output> outputs = new ArrayList<>();
        for (Deliverable deliverable : deliverables) {
            stage(deliverable, publication, source);
            outputs.add(output(deliverable.file(), deliverable.source(source)));
        }
        Path manifest = folder.resolve(Manifest.FILE);
        Manifest.write(publication, imprint, outputs, manifest);
        Durable.flush(manifest);
        Durable.flushNames(folder);
        outputs.add(output(Manifest.FILE, source.withRuns()));
        new Replacement(published, folder).replace(outputs);
        removeStaged();
    }

    private Output output(String file, String source) throws IOException {
        Path staged = Place.in(folder, file);
        return new Output(file, Files.size(staged), FileHash.of(staged), source);
    }

    /** Removes what this run and interrupted ones before it have staged. */
    private void removeStaged() throws IOException {
        List<Path> stale;
        try (Stream<Path> entries = Files.list(published.folder())) {
            stale = entries.filter(entry -> entry.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
        for (Path run : stale) {
            List<Path> files;
            try (Stream<Path> within = Files.walk(run)) {
                files = within.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
