package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Sheets.outcome;
import static it.consuntivo.catalogue.Sheets.outcomes;
import static it.consuntivo.catalogue.Variant.variant;

/** Outcomes and reasons that stand on a cell and not in it. */
final class GroupEMarks {
    private GroupEMarks() {}

    private static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing";

    static final Variant E18 = variant("E18", "caselle di controllo disegnate sulle celle")
            .file("E18.xlsx", boxed())
            .rejected("S23@Dati!E1, D11@Dati!E2, D11@Dati!E3")
            .reads(outcome("-", "-"));
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

    private static byte[] boxed() {
        return Archive.of(outcomes("", ""))
                .replaced(
                        Archive.TYPES,
                        "</Types>",
                        "<Override PartName=\"/xl/drawings/boxes.vml\" ContentType=\"" + VML + "\"/></Types>")
                .part("xl/drawings/boxes.vml", "<xml><x:ClientData ObjectType=\"Checkbox\"/></xml>")
                .related(Archive.SHEET, RELATION, "../drawings/boxes.vml", false)
                .bytes();
    }
}
