package it.consuntivo.reliability.strict;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a small part, with everything in it.
 *
 * @param name with its namespace, {@code {urn:x}a}
 * @param attributes by name, with a namespace where they have one
 */
record Element(String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {
    static Element parse(byte[] part) throws NotStrict {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return parse(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException | RuntimeException broken) {
            throw new NotStrict("no XML");
        }
    }

    private static Element parse(XMLStreamReader reader) throws XMLStreamException, NotStrict {
        Deque<Element> open = new ArrayDeque<>();
        open.push(new Element("", Map.of(), new ArrayList<>(), new StringBuilder()));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element child = begun(reader);
                    open.element().children.add(child);
                    open.push(child);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().text.append(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new NotStrict("a document type");
                default -> {} // comments and instructions
            }
        }
        return open.element().children.get(0);
    }

    private static Element begun(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeName(i).toString(), reader.getAttributeValue(i));
        }
        return new Element(reader.getName().toString(), attributes, new ArrayList<>(), new StringBuilder());
    }

    Stream<Element> all(String child) {
        return children.stream().filter(element -> element.name.equals(child));
    }

    String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }
}
