package it.consuntivo.intake.table;

import it.consuntivo.domain.model.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The labels of a cover; the value stands in the next filled cell to the right. */
enum CoverLabel {
    BODY("Ente"),
    YEAR("Anno", "Esercizio", "Anno di riferimento"),
    UNIT("Settore/servizio", "Settore", "Servizio", "Struttura", "Unità organizzativa", "Codice unità"),
    PHASE("Fase"),
    CONTACT("Referente"),
    DATE("Data", "Data compilazione", "Data di compilazione"),
    VERSION("Versione");

    @SuppressWarnings("ImmutableEnumChecker") // Stream.toList makes it so
    private final List<String> names;

    CoverLabel(String... names) {
        this.names = Arrays.stream(names).map(Words::fold).toList();
    }

    static Optional<CoverLabel> of(String text) {
        String folded = Words.fold(text);
        return Arrays.stream(values())
                .filter(label -> label.names.contains(folded))
                .findFirst();
    }
}
