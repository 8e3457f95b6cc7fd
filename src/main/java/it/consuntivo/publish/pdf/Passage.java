package it.consuntivo.publish.pdf;

import it.consuntivo.publish.pdf.page.Book;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph and the list that follows it, either of which can be missing.
 *
 * @param text empty for a bare list
 */
record Passage(String text, List<String> items) {
    Passage {
        items = List.copyOf(items);
    }

    /** Reads one block: lines that start with {@code "- "} are items, the others together are the paragraph. */
    static Passage read(String block) {
        List<String> items = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String line : block.strip().lines().toList()) {
            String stripped = line.strip();
            if (stripped.startsWith("- ")) {
                items.add(stripped.substring(2).strip());
            } else {
                words.add(stripped);
            }
        }
        return new Passage(String.join(" ", words), items);
    }

    void write(Book book) {
        if (!text.isEmpty()) {
            book.text(text);
        }
        if (!items.isEmpty()) {
            book.items(items);
        }
    }
}
