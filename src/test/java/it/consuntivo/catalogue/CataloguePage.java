package it.consuntivo.catalogue;

import java.util.Optional;
import java.util.stream.Collectors;

/** The page of the documents that lists what is done with each variant. */
final class CataloguePage {
    private static final String PREFACE =
            """
            # Catalogo delle varianti

            Ogni riga è una cartella di lavoro generata dai test (`CatalogueTest`), che la legge e ne verifica l'esito, i
            rilievi con il loro foglio e la loro cella, e i valori letti. La pagina è generata dagli stessi esempi:
            `mvn test -Dtest=CatalogueTest -Dcatalogue.write=true` la riscrive. *Respinto, salvo decisione registrata*:
            una riga di `decisioni.csv` può far accogliere la consegna. Le note dicono dove si decide altrimenti che nel
            catalogo di partenza, e perché.
            """;

    private CataloguePage() {}

    static String markdown() {
        return PREFACE + Catalogue.GROUPS.stream().map(CataloguePage::section).collect(Collectors.joining());
    }

    private static String section(Catalogue.Group group) {
        return "\n## %c. %s\n\n| codice | variante | esito | rilievi | note |\n|---|---|---|---|---|\n"
                        .formatted(group.letter(), group.title())
                + group.variants().stream().map(CataloguePage::line).collect(Collectors.joining());
    }

    private static String line(Variant variant) {
        String decision = variant.hasExample() ? variant.decision().italian() : "—";
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        variant.code(),
                        escaped(variant.title()),
                        decision,
                        Optional.of(variant.findings())
                                .filter(told -> !told.isEmpty())
                                .orElse("—"),
                        escaped(variant.remark().orElse("")));
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }
}
