package it.consuntivo.intake.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys and values of one level of the file. Values are taken as written: what YAML would make of {@code no} or
 * {@code 1.10} is of no interest here.
 */
final class Section {
    /** Stands for: any key. */
    static final List<String> ANY = List.of();

    private final String path;
    private final int line;
    private final boolean present;
    private final Faults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Section(String path, int line, boolean present, Faults faults) {
        this.path = path;
        this.line = line;
        this.present = present;
        this.faults = faults;
    }

    /** Every key that is not among the known ones, or stands twice, is a fault. */
    static Section of(Node node, String path, Faults faults, List<String> known) {
        boolean present = node instanceof MappingNode;
        var section = new Section(path, Nodes.line(node), present, faults);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> section.take(tuple, known));
        } else {
            faults.add(Nodes.line(node), path, Nodes.shown(node), Nodes.KEYS);
        }
        return section;
    }

    private void take(NodeTuple tuple, List<String> known) {
        Node key = tuple.getKeyNode();
        String name = key instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (!(key instanceof ScalarNode)) {
            faults.add(Nodes.line(key), path, Nodes.shown(key), Phrase.of("yaml.word"));
        } else if (!known.isEmpty() && !known.contains(name)) {
            faults.add(Nodes.line(key), pathOf(name), name, suggestion(name, known));
        } else if (values.putIfAbsent(name, tuple.getValueNode()) != null) {
            faults.add(Nodes.line(key), pathOf(name), name, Phrase.of("yaml.once"));
        }
    }

    private static Phrase suggestion(String name, List<String> known) {
        return Nearest.to(name, known)
                .map(near -> Phrase.of("near", near))
                .orElseGet(() -> Phrase.of("one-of", String.join(", ", known)));
    }

    /** The value of a key; empty where there is none, a blank one, or no single value. */
    Optional<Written> scalar(String key) {
        return value(key).flatMap(node -> scalar(node, pathOf(key)));
    }

    private Optional<Written> scalar(Node node, String at) {
        if (node instanceof ScalarNode scalar) {
            return Written.of(scalar.getValue(), Nodes.line(node), at, faults);
        }
        faults.add(Nodes.line(node), at, Nodes.shown(node), Phrase.of("yaml.single"));
        return Optional.empty();
    }

    /** The same; that there is none, is a fault. */
    Optional<Written> required(String key) {
        require(key);
        return scalar(key);
    }

    /** Whether the key has a value; that it has none is a fault of a section that is there at all. */
    boolean require(String key) {
        boolean missing = value(key).isEmpty();
        if (missing && present) {
            faults.add(values.containsKey(key) ? line(key) : line, pathOf(key), "", Phrase.of("required"));
        }
        return !missing;
    }

    /** Whether the key has a value. */
    boolean has(String key) {
        return value(key).isPresent();
    }

    /** The section under a key; one without any values where there is none. */
    Section section(String key, List<String> known) {
        return value(key)
                .map(node -> of(node, pathOf(key), faults, known))
                .orElseGet(() -> new Section(pathOf(key), line, false, faults));
    }

    /** The sections of a list. */
    List<Section> sections(String key, List<String> known) {
        var found = new ArrayList<Section>();
        List<Node> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            found.add(of(items.get(i), pathOf(key) + "[" + i + "]", faults, known));
        }
        return found;
    }

    /** The single values of a list. */
    List<Written> scalars(String key) {
        var found = new ArrayList<Written>();
        List<Node> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            scalar(items.get(i), pathOf(key) + "[" + i + "]").ifPresent(found::add);
        }
        return found;
    }

    private List<Node> items(String key) {
        Optional<Node> node = value(key);
        if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        node.ifPresent(other -> faults.add(Nodes.line(other), pathOf(key), Nodes.shown(other), Nodes.LIST));
        return List.of();
    }

    /** The keys as written. */
    List<Written> keys() {
        return values.keySet().stream()
                .flatMap(key -> Written.of(key, line(key), pathOf(key), faults).stream())
                .toList();
    }

    private Optional<Node> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(node -> !Nodes.isBlank(node));
    }

    private int line(String key) {
        return Optional.ofNullable(values.get(key)).map(Nodes::line).orElse(line);
    }

    String path() {
        return path;
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
