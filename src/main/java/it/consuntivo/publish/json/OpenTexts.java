package it.consuntivo.publish.json;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.text.Bundle;

/** The words of the open data's metadata, in one language. */
final class OpenTexts {
    private final Bundle bundle;

    OpenTexts(Language language) {
        this.bundle = new Bundle(OpenTexts.class, "opendata", language);
    }

    /** What stands before the keys of texts that say other things of a year under way. */
    static String matter(Publication publication) {
        return publication.isMonitoring() ? "monitoring." : "";
    }

    /** The text of that key, with its arguments filled in. */
    String of(String key, String... arguments) {
        return bundle.filled(key, (Object[]) arguments);
    }
}
