package it.consuntivo.publish.dossier;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.publish.Publication;
import it.consuntivo.publish.text.Bundle;
import java.math.BigDecimal;
import java.util.Optional;

/** The publication that is put before the board, with the dossier's words. */
final class Case {
    private final Publication publication;
    private final Bundle words = new Bundle(Case.class, "dossier", Language.IT);

    Case(Publication publication) {
        this.publication = publication;
    }

    Publication publication() {
        return publication;
    }

    String say(String key, Object... values) {
        return words.filled(key, values);
    }

    String unit(String code) {
        return publication.exercise().unit(code).map(Unit::name).orElse(code);
    }

    /** Two decimals and a comma; what cannot be determined says so. */
    String percent(Optional<BigDecimal> percent) {
        return percent.map(number -> words.filled("percent", number)).orElseGet(() -> words.text("not-determined"));
    }
}
