package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Sheets.outcome;
import static it.consuntivo.catalogue.Sheets.outcomes;
import static it.consuntivo.catalogue.Variant.variant;
import static it.consuntivo.catalogue.Variant.without;

/** Outcomes and reasons that stand on a cell and not in it. */
final class GroupEMarks {
    private GroupEMarks() {}

    static final Variant E18 = without("E18", "caselle di controllo disegnate sulle celle", "Rilievo S23.");
    static final Variant E19 = variant("E19", "esiti detti solo con il colore")
            .drawn(outcomes("", "") + "\n:fill E2 GREEN\n:fill E3 RED")
            .rejected("S24@Dati!E1, D11@Dati!E2, D11@Dati!E3")
            .reads(outcome("-", "-"));
    static final Variant E30 = variant("E30", "motivo in un commento alla cella")
            .drawn(
                    """
                    Codice|Settore|Tipo|Ob. operativo|Raggiunto|Motivazione
                    F1|FIN|Ordinario|Bilancio|sì|
                    :comment E2 Ufficio: gara deserta
                    """)
            .warned("C27@Dati!E2")
            .reads(Sheets.saying("Bilancio"));
}
