package it.consuntivo.intake.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads which cells of a sheet have a comment, and whose. Threaded comments have one of the old kind beside them. */
final class XlsxComments {
    private static final int LONGEST_NAME = 1000;
    private static final int MOST_AUTHORS = 1000;
    private static final int LONGEST_ADDRESS = 20;

    private XlsxComments() {}

    static void read(XmlPart part, MarksFound marks) throws Refusal {
        List<String> authors = new ArrayList<>();
        while (part.nextChild()) {
            if (part.is("authors")) {
                while (part.nextChild()) {
                    String author = part.text(LONGEST_NAME);
                    if (authors.size() < MOST_AUTHORS) {
                        authors.add(author);
                    }
                }
            } else if (part.is("commentList")) {
                readComments(part, authors, marks);
            } else {
                part.skip();
            }
        }
        part.finish();
    }

    private static void readComments(XmlPart part, List<String> authors, MarksFound marks) throws Refusal {
        while (part.nextChild()) {
            String address = part.attribute("ref");
            int author = CellReference.natural(Objects.requireNonNullElse(part.attribute("authorId"), "0"));
            if (address != null && address.length() <= LONGEST_ADDRESS) {
                marks.commented(address, author < authors.size() ? authors.get(author) : "");
            }
            part.skip();
        }
    }
}
