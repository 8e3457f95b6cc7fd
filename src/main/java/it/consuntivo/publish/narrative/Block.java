package it.consuntivo.publish.narrative;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a text that stands for itself. */
public sealed interface Block {
    /** A heading within a section; {@code depth} is 1 or, below one of these, 2. */
    record Heading(int depth, String text) implements Block {}

    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** Its words without emphasis. */
        String words() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    record Items(List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A table of the report, by the name of its placeholder. */
    record Table(String name) implements Block {}

    /**
     * An item of a list.
     *
     * @param label such as {@code 2.}; empty for an item like any other
     */
    record Item(String label, List<Run> runs) {
        public Item {
            runs = List.copyOf(runs);
        }
    }
}
