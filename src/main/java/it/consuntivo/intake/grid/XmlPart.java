package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, walked element by element from the outside in. Whoever is given an element leaves it by its
 * end: by its children, its text, or by {@link #skip()}.
 */
final class XmlPart implements AutoCloseable {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    /** In characters; {@code _x000D_} stands for one. */
    private static final int LONGEST_ESCAPE = 7;

    /** A worksheet needs less than ten. */
    private static final int DEEPEST = 200;

    private final XMLStreamReader reader;
    /** Closed here, since the parser leaves it open. */
    private final PartCharacters characters;

    private final Allowance allowance;
    private int depth;

    private XmlPart(XMLStreamReader reader, PartCharacters characters, Allowance allowance) {
        this.reader = reader;
        this.characters = characters;
        this.allowance = allowance;
    }

    /** The JDK's own parser, whatever else is on the class path, deaf to everything outside the part. */
    static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** Opens a part and steps to its root, which must have that name. */
    static XmlPart open(XMLInputFactory parsers, InputStream bytes, String root, Allowance allowance) throws Refusal {
        try {
            var characters = new PartCharacters(XmlEncoding.reader(bytes));
            XmlPart part = new XmlPart(parsers.createXMLStreamReader(characters), characters, allowance);
            part.enter(root);
            return part;
        } catch (XMLStreamException | IOException | IllegalArgumentException broken) {
            throw Refusal.damaged(Damage.XML);
        }
    }

    private void enter(String root) throws Refusal {
        nextChild();
        if (STRICT_MAIN.equals(reader.getNamespaceURI())) {
            throw Refusal.of(Code.FILE_STRICT_OOXML);
        }
        if (!is(root)) {
            throw Refusal.damaged(Damage.XML);
        }
    }

    /** Whether the element is that one of a workbook's vocabulary; foreign ones are nobody's. */
    boolean is(String element) {
        return reader.getLocalName().equals(element) && MAIN.equals(reader.getNamespaceURI());
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue("", name);
    }

    @Nullable
    String attribute(String namespace, String name) {
        return reader.getAttributeValue(namespace, name);
    }

    boolean isSet(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** Steps to the next child of the element; false when it has no more, and then stands at its end. */
    boolean nextChild() throws Refusal {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {} // white space and comments between elements
            }
        }
    }

    void skip() throws Refusal {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    /**
     * The text of an element that holds nothing else.
     *
     * @param limit number of characters, each perhaps escaped, beyond which it is refused before it fills the memory
     */
    String text(int limit) throws Refusal {
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw Refusal.damaged(Damage.XML);
            }
            if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
            if (text.length() > limit * LONGEST_ESCAPE) {
                throw Refusal.beyond("text", limit);
            }
        }
        return text.toString();
    }

    /** Reads what is left, so that a fault behind the data is met too. */
    void finish() throws Refusal {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // nothing of it is wanted
        }
    }

    private int next() throws Refusal {
        allowance.checkTime();
        characters.nextPiece();
        try {
            int event = reader.next();
            descend(event);
            if (event == XMLStreamConstants.DTD) {
                throw Refusal.forbidden("doctype");
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusal.damaged(Damage.XML);
            }
            return event;
        } catch (XMLStreamException broken) {
            throw characters.isTooLong()
                    ? Refusal.beyond("piece", PartCharacters.LONGEST_PIECE)
                    : Refusal.damaged(Damage.XML);
        }
    }

    /** Elements within elements without end fill the memory of the parser. */
    private void descend(int event) throws Refusal {
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (depth > DEEPEST) {
            throw Refusal.beyond("nesting", DEEPEST);
        }
    }

    @Override
    public void close() throws Refusal {
        try (characters) {
            reader.close();
        } catch (XMLStreamException | IOException broken) {
            throw Refusal.damaged(Damage.XML);
        }
    }
}
