package it.consuntivo.catalogue;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.intake.exercise.MissionCatalogueReader;

/**
 * The exercise that all variants are read under: the Comune di Esempio in 2024, with the missions and programmes of that
 * year. A variant may add lines to it, as in {@link GivenExercise}.
 */
final class Town {
    private static final String REGISTER =
            """
            unit FIN; name=Servizi finanziari; alias=Ragioneria
            unit TEC; name=Servizi tecnici; alias=Ufficio tecnico
            unit CUL; name=Servizi culturali; alias=Biblioteca e cultura
            category MINPEG; name=Percentuale minima
            """;

    private Town() {}

    static Exercise with(String lines) {
        Exercise given = GivenExercise.of(REGISTER + lines);
        return new Exercise(
                given.name(),
                given.body(),
                given.year(),
                given.phase(),
                given.planTitle(),
                given.plan(),
                given.rules(),
                given.units(),
                given.categories(),
                given.acts(),
                given.previousYears(),
                given.headerAliases(),
                given.report(),
                given.output(),
                given.openData(),
                new MissionCatalogueReader().read(given.year()),
                given.decisions(),
                given.fingerprint());
    }
}
