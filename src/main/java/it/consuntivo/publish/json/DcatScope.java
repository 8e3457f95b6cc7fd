package it.consuntivo.publish.json;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.OpenData;
import it.consuntivo.publish.Publication;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the nodes of the catalogue have in common: who opens the data of which year, and how things are called. */
record DcatScope(Publication publication, OpenData terms) {
    /** Where the vocabularies of the EU's Publications Office are. */
    static final String EU = "http://publications.europa.eu/resource/authority/";

    private static final OpenTexts ITALIAN = new OpenTexts(Language.IT);
    private static final OpenTexts ENGLISH = new OpenTexts(Language.EN);

    Exercise exercise() {
        return publication.exercise();
    }

    String body() {
        return exercise().body();
    }

    String year() {
        return Integer.toString(exercise().year());
    }

    /** The report's; the reader of exercises asks for it wherever data are opened. */
    Map<String, Object> day() {
        return JsonLd.date(exercise().report().date().orElseThrow().toString());
    }

    Map<String, Object> page() {
        return JsonLd.ref(terms.page().toString());
    }

    /** What stands before the keys of texts that say other things of a year under way. */
    String matter() {
        return OpenTexts.matter(publication);
    }

    String state() {
        return publication.score().isFinal() ? "final" : "provisional";
    }

    /** The name of a thing in this catalogue: below the page where the data are published. */
    String id(String name) {
        String page = terms.page().toString();
        return page + (page.contains("#") ? "-" : "#") + exercise().name() + "-" + name;
    }

    Map<String, Object> ref(String name) {
        return JsonLd.ref(id(name));
    }

    /** In Italian, for what has one language. */
    static String italian(String key) {
        return ITALIAN.of(key);
    }

    /** In both languages. */
    static List<Object> said(String key, String... arguments) {
        return said(key, language -> arguments);
    }

    /** In both languages, with arguments in each. */
    static List<Object> said(String key, Function<Language, String[]> arguments) {
        return List.of(
                JsonLd.text(ITALIAN.of(key, arguments.apply(Language.IT)), "it"),
                JsonLd.text(ENGLISH.of(key, arguments.apply(Language.EN)), "en"));
    }
}
