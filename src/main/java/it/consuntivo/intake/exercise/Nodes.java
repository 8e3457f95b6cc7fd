package it.consuntivo.intake.exercise;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a fault says of a node of the YAML tree. */
final class Nodes {
    static final Phrase KEYS = Phrase.of("yaml.keys");

    static final Phrase LIST = Phrase.of("yaml.list");

    private Nodes() {}

    /** From 1. */
    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    static Phrase shown(Node node) {
        return node instanceof ScalarNode scalar
                ? Phrase.quoted(Faults.cut(scalar.getValue().strip()))
                : node instanceof SequenceNode ? LIST : KEYS;
    }

    /** A key with nothing behind it, an empty text or list, or YAML's two ways to say nothing. */
    static boolean isBlank(Node node) {
        return node instanceof ScalarNode scalar
                ? scalar.getValue().isBlank() || saysNothing(scalar)
                : node instanceof CollectionNode<?> collection
                        && collection.getValue().isEmpty();
    }

    private static boolean saysNothing(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                && List.of("~", "null").contains(scalar.getValue());
    }
}
