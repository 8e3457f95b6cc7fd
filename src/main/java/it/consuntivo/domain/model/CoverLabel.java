package it.consuntivo.domain.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The labels of a cover; the value stands in the next filled cell to the right. */
public enum CoverLabel {
    BODY("Ente"),
    YEAR("Anno", "Esercizio", "Anno di riferimento"),
    UNIT("Settore/servizio", "Settore", "Servizio", "Struttura", "Unità organizzativa", "Codice unità"),
    PHASE("Fase"),
    CONTACT("Referente"),
    DATE("Data", "Data compilazione", "Data di compilazione"),
    VERSION("Versione");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
    private final List<String> names;

    CoverLabel(String... names) {
        this.names = List.of(names);
    }

    /** The label that people are told to use. */
    public String label() {
        return names.get(0);
    }

    public static Optional<CoverLabel> of(String text) {
        return Arrays.stream(values())
                .filter(label -> label.names.stream().anyMatch(name -> Words.same(name, text)))
                .findFirst();
    }
}
