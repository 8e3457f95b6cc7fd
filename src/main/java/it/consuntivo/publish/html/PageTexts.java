package it.consuntivo.publish.html;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.publish.text.Bundle;
import java.util.Optional;

/** The words of the page, in one language. */
final class PageTexts {
    private final Bundle bundle;
    private final Language language;
    private final Phase phase;

    PageTexts(Language language) {
        this(language, Phase.FINAL);
    }

    PageTexts(Language language, Phase phase) {
        this.language = language;
        this.phase = phase;
        this.bundle = new Bundle(PageTexts.class, "page", language);
    }

    /** As the attribute {@code lang} names it. */
    String tag() {
        return language == Language.EN ? "en" : "it";
    }

    /** The text of that key, with its arguments filled in; during the year, the one with {@code .interim} behind it. */
    String of(String key, Object... arguments) {
        String interim = key + ".interim";
        boolean other = phase == Phase.INTERIM && find(interim).isPresent();
        return bundle.filled(other ? interim : key, arguments);
    }

    /** As it stands, for the script to fill in. */
    String pattern(String key) {
        return bundle.text(key);
    }

    Optional<String> find(String key) {
        return bundle.find(key);
    }
}
