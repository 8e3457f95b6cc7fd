package it.consuntivo.publish.json;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;

/** The nodes of JSON-LD: things with properties, things by their address, and values with a language or a type. */
final class JsonLd {
    private JsonLd() {}

    static Map<String, Object> ref(String address) {
        return node(entry("@id", address));
    }

    static Map<String, Object> text(String text, String language) {
        return node(entry("@value", text), entry("@language", language));
    }

    static Map<String, Object> date(String day) {
        return typed(day, "xsd:date");
    }

    static Map<String, Object> typed(String value, String type) {
        return node(entry("@value", value), entry("@type", type));
    }

    /** In the order given, so that the same content has the same bytes. */
    @SafeVarargs
    static Map<String, Object> node(Map.Entry<String, Object>... properties) {
        Map<String, Object> node = new LinkedHashMap<>();
        for (Map.Entry<String, Object> property : properties) {
            node.put(property.getKey(), property.getValue());
        }
        return node;
    }
}
