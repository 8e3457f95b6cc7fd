package it.consuntivo.publish.files;

import it.consuntivo.publish.Publication;
import it.consuntivo.publish.json.Manifest;
import it.consuntivo.publish.json.Manifest.Imprint;
import it.consuntivo.publish.json.Manifest.Output;
import it.consuntivo.publish.json.Source;
import java.io.IOException;
import java.nio.file.FileSystemException;
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
    private static final int ENOUGH_OF_A_HASH = 16;
    private final PublishedSet published;
    private final Source source;
    private final Path folder;

    /**
     * @param source hashes of all that the files are made from; what waits here from an interrupted run is taken only if
     *     it was made from the same, whatever the run was called
     */
    public Staging(PublishedSet published, Source source) {
        this.published = published;
        this.source = source;
        this.folder = published.folder().resolve(PREFIX + source.withRuns().substring(0, ENOUGH_OF_A_HASH));
    }

    /**
     * Writes a deliverable unless it is here already. One that is published and was made from the same source is taken
     * from there: what did not change is not written again.
     *
     * @throws FileSystemException naming the file as people know it
     */
    public void stage(Deliverable deliverable, Publication publication) throws IOException {
        Path target = Place.in(folder, deliverable.file());
        if (Files.isRegularFile(target)) {
            return;
        }
        try {
            Durable.createFolders(target.resolveSibling(""));
            Path part = Place.in(folder, deliverable.file() + ".part");
            Files.deleteIfExists(part);
            write(deliverable, publication, part);
            Durable.flush(part);
            Durable.move(part, target);
        } catch (IOException | RuntimeException failed) {
            throw WriteFailure.of(Place.in(published.folder(), deliverable.file()), failed);
        }
    }

    private void write(Deliverable deliverable, Publication publication, Path part) throws IOException {
        Optional<Path> unchanged = published.madeFrom(deliverable.file(), deliverable.source(source));
        if (unchanged.isPresent()) {
            Files.copy(unchanged.orElseThrow(), part);
        } else {
            deliverable.writing().write(publication, part);
        }
    }

    /**
     * Moves the staged files over the published ones, the manifest last; a file that is the same is left alone, and one
     * that was published before and is no longer part of the set is removed. When anything fails, what was done is
     * undone.
     *
     * @throws IOException when a file could not be replaced; the published set is then as it was
     */
    public void publish(List<Deliverable> deliverables, Publication publication, Imprint imprint) throws IOException {
        List<Output> outputs = new ArrayList<>();
        for (Deliverable deliverable : deliverables) {
            stage(deliverable, publication);
            outputs.add(output(deliverable.file(), deliverable.source(source)));
        }
        Path manifest = folder.resolve(Manifest.FILE);
        try {
            Manifest.write(publication, imprint, outputs, manifest);
            Durable.flush(manifest);
        } catch (IOException | RuntimeException failed) {
            throw WriteFailure.of(published.manifest(), failed);
        }
        outputs.add(output(Manifest.FILE, source.withRuns()));
        new Replacement(published, folder).replace(outputs);
        removeStaged();
    }

    private Output output(String file, String madeFrom) throws IOException {
        Path staged = Place.in(folder, file);
        return new Output(file, Files.size(staged), FileHash.of(staged), madeFrom);
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
