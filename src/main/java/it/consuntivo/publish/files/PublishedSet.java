package it.consuntivo.publish.files;

import it.consuntivo.publish.json.Manifest;
import it.consuntivo.publish.json.Manifest.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of an exercise that people see. */
public final class PublishedSet {
    private final Path folder;

    /**
     * @param folder the exercise's output folder, which need not be there yet
     */
    public PublishedSet(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path manifest() {
        return folder.resolve(Manifest.FILE);
    }

    /** Number of the run that published the set; 0 when nothing has been published. */
    public int run() {
        return Manifest.run(manifest());
    }

    /** Whether a set has been published and every file of it is still as its manifest says. */
    public boolean isIntact() throws IOException {
        Optional<List<Output>> outputs = Manifest.outputs(manifest());
        if (outputs.isEmpty()) {
            return false;
        }
        for (Output output : outputs.orElseThrow()) {
            if (!isIntact(output)) {
                return false;
            }
        }
        return true;
    }

    /** The published file, if it was made from this source and nobody has touched it. */
    Optional<Path> madeFrom(String file, String source) throws IOException {
        List<Output> outputs = Manifest.outputs(manifest()).orElse(List.of());
        for (Output output : outputs) {
            if (output.name().equals(file) && output.source().equals(source) && isIntact(output)) {
                return Optional.of(Place.in(folder, file));
            }
        }
        return Optional.empty();
    }

    private boolean isIntact(Output output) throws IOException {
        return has(output.name(), output.sha256());
    }

    /**
     * The files that the manifest lists and a new set no longer has. A name that leads out of the folder is nobody's to
     * remove, whoever wrote it there.
     */
    List<String> others(List<Output> outputs) {
        Set<String> names = outputs.stream().map(Output::name).collect(Collectors.toSet());
        Path root = folder.toAbsolutePath().normalize();
        return Manifest.outputs(manifest()).orElse(List.of()).stream()
                .map(Output::name)
                .filter(name -> !names.contains(name))
                .filter(name -> Place.in(root, name).normalize().startsWith(root))
                .toList();
    }

    boolean has(String file, String sha256) throws IOException {
        Path published = Place.in(folder, file);
        return Files.isRegularFile(published) && FileHash.of(published).equals(sha256);
    }
}
