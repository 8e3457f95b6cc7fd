package it.consuntivo.publish.json;

import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.score.PublishedYear;
import it.consuntivo.publish.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code manifest.json}: what was published, from which inputs, under which rules, by which version. */
public final class Manifest {
    public static final String FILE = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Manifest() {}

    /**
     * A published file.
     *
     * @param source SHA-256 of all that the file was made from; with it, a file whose inputs did not change is known
     */
    public record Output(String name, long bytes, String sha256, String source) {}

    /** Which run publishes, and with which version of the program. */
    public record Imprint(int run, String version) {}

    public static void write(Publication publication, Imprint imprint, List<Output> outputs, Path target)
            throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("exercise", publication.exercise().name());
        root.put("run", imprint.run());
        root.put("state", publication.score().isFinal() ? "final" : "provisional");
        Map<String, Object> software = new LinkedHashMap<>();
        software.put("name", "Consuntivo");
        software.put("version", imprint.version());
        root.put("software", software);
        root.put("exerciseSha256", publication.exercise().fingerprint());
        root.put("rules", rules(publication.exercise().rules()));
        root.put(
                "inputs",
                publication.deliveries().stream()
                        .map(delivery -> input(delivery.file(), delivery.state().name()))
                        .toList());
        root.put(
                "earlierResults",
                publication.history().stream().map(Manifest::earlier).toList());
        root.put("outputs", outputs);
        JsonFile.write(root, target);
    }

    /** The outputs that a manifest lists; empty when there is no readable manifest. */
    public static Optional<List<Output>> outputs(Path manifest) {
        return read(manifest)
                .map(root ->
                        root.path("outputs").valueStream().map(Manifest::output).toList());
    }

    /** The run that a manifest names; 0 when there is no readable manifest. */
    public static int run(Path manifest) {
        return read(manifest).map(root -> root.path("run").asInt(0)).orElse(0);
    }

    private static Optional<JsonNode> read(Path manifest) {
        if (!Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(manifest.toFile()));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    private static Output output(JsonNode node) {
        return new Output(
                node.path("name").asString(""),
                node.path("bytes").asLong(0),
                node.path("sha256").asString(""),
                node.path("source").asString(""));
    }

    private static Map<String, Object> input(InputFile file, String state) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("name", file.name());
        input.put("bytes", file.bytes());
        input.put("sha256", file.sha256());
        input.put("state", state.toLowerCase(Locale.ROOT));
        return input;
    }

    /** A published result that this one is compared with. */
    private static Map<String, Object> earlier(PublishedYear published) {
        Map<String, Object> earlier = new LinkedHashMap<>();
        earlier.put("exercise", published.run().exercise());
        earlier.put("run", published.run().number());
        earlier.put("year", published.result().year());
        earlier.put("published", published.published().toString());
        return earlier;
    }

    private static Map<String, Object> rules(Rules rules) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("weights", word(rules.weights()));
        described.put("denominator", word(rules.denominator()));
        described.put("expected-result", rules.expectedResult());
        Map<String, Object> ordinary = new LinkedHashMap<>();
        ordinary.put("weight", rules.ordinary().weight());
        ordinary.put("minimum", rules.ordinary().minimum());
        ordinary.put("below-minimum", word(rules.ordinary().belowMinimum()));
        described.put("ordinary", ordinary);
        return described;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
