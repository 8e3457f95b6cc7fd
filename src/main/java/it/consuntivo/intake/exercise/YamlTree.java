package it.consuntivo.intake.exercise;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * The tree of a YAML text. Only composed, never constructed: no types are guessed, no classes loaded, and every node
 * keeps its line.
 */
final class YamlTree {
    private YamlTree() {}

    static Optional<Node> of(String text, Faults faults) {
        try {
            Optional<Node> root = Optional.ofNullable(yaml().compose(new StringReader(text)));
            if (root.isEmpty()) {
                faults.add(1, "", Phrase.of("file.empty"), Phrase.quoted("body, year, units"));
            }
            return root;
        } catch (YAMLException e) {
            reportSyntax(e, text, faults);
            return Optional.empty();
        }
    }

    private static Yaml yaml() {
        var limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(20);
        limits.setNestingDepthLimit(20);
        limits.setCodePointLimit(1_000_000);
        return new Yaml(limits);
    }

    private static void reportSyntax(YAMLException e, String text, Faults faults) {
        int line = line(e, text);
        String found = text.lines().skip(line - 1L).findFirst().orElse("");
        Phrase allowed = found.matches("\\s*\\t.*") ? Phrase.of("yaml.spaces") : Phrase.of("yaml.line");
        faults.add(line, "", found.strip(), allowed);
    }

    /** Line 1 when the fault is of the text as a whole. */
    private static int line(YAMLException e, String text) {
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return marked.getProblemMark().getLine() + 1;
        }
        if (e instanceof ReaderException unprintable) {
            int end = Math.min(text.length(), text.offsetByCodePoints(0, unprintable.getPosition()));
            return 1
                    + (int) text.substring(0, end)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
        return 1;
    }
}
