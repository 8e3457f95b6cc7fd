package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Sheets.budget;
import static it.consuntivo.catalogue.Sheets.coded;
import static it.consuntivo.catalogue.Variant.variant;

import java.util.List;

/** Missions and programmes. */
final class GroupG {
    private static final String JOINT_COLUMN =
            "Codice|Settore|Tipo|Missione/Programma|Ob. strategico|Ob. operativo|Raggiunto\n";
    private static final String TWO_ROWS =
            """
            Codice|Settore|Tipo|Missione|Programma|Ob. strategico|Ob. operativo|Raggiunto
            F1|FIN|Performance|'01|%s|Conti|Bilancio|sì
            F2|FIN|Performance|%s|%s|Conti|Cassa|sì
            """;
    private static final String CODES = "plan FIN; code=F1; mission=%s; programme=%s";

    private GroupG() {}

    static final List<Variant> VARIANTS = List.of(
            variant("G01", "codici come testo")
                    .drawn(budget("'01", "'03"))
                    .liberties("")
                    .reads(coded("01/03")),
            variant("G02", "codice e descrizione")
                    .drawn(budget(
                            "12 – Diritti sociali, politiche sociali e famiglia", "'05. Interventi per le famiglie"))
                    .reads(coded("12/05")),
            variant("G03", "numeri senza lo zero")
                    .drawn(budget("1", "3"))
                    .liberties("BUDGET_CODE@Dati!D2, BUDGET_CODE@Dati!E2")
                    .reads(coded("01/03")),
            variant("G04", "codici uniti in una cella: 01/02")
                    .drawn(budget("'01/02", ""))
                    .liberties("BUDGET_CODE@Dati!D2")
                    .reads(coded("01/02")),
            variant("G04b", "codici uniti: M01P02, e il programma concorda")
                    .drawn(budget("M01P02", "2"))
                    .reads(coded("01/02")),
            variant("G04c", "una sola colonna «Missione/Programma»")
                    .drawn(JOINT_COLUMN + "F1|FIN|Performance|Missione 1 Programma 2|Conti|Bilancio|sì")
                    .reads(coded("01/02")),
            variant("G04d", "codici uniti nella colonna del programma")
                    .drawn(budget("", "'0102"))
                    .reads(coded("01/02")),
            variant("G04e", "codici uniti che il programma contraddice")
                    .drawn(budget("'01/02", "'03"))
                    .rejectedUnlessDecided("C36@Dati!D2")
                    .reads(coded("-/03")),
            variant("G04f", "una sola colonna nelle risorse")
                    .drawn("Settore|Missione e programma|Stanziamento\nFIN|'01.03|1000")
                    .reads("R FIN - 01/03 1000 - - -"),
            variant("G05", "codici uniti diventati il numero 102")
                    .drawn(budget("102", ""))
                    .warned("C33@Dati!D2")
                    .reads(coded("01/02")),
            variant("G06", "codici uniti diventati il numero 1,02")
                    .drawn(budget("1.02", ""))
                    .warned("C33@Dati!D2")
                    .reads(coded("01/02")),
            variant("G07", "codici uniti diventati il numero 1,1")
                    .drawn(budget("1.1", ""))
                    .rejectedUnlessDecided("C34@Dati!D2, D08@Dati!E2")
                    .reads(coded("-/-")),
            variant("G07b", "numero 1,1 che il piano chiarisce")
                    .under(CODES.formatted("01", "10"))
                    .drawn(budget("1.1", ""))
                    .warned("C33@Dati!D2")
                    .reads(coded("01/10")),
            variant("G07c", "numero 1,1 che la colonna del programma chiarisce")
                    .drawn(budget("1.1", "10"))
                    .warned("C33@Dati!D2")
                    .reads(coded("01/10")),
            variant("G08", "codici uniti diventati una data")
                    .drawn(budget("2024-02-01{dd/mm}", ""))
                    .rejectedUnlessDecided("C05@Dati!D2, D08@Dati!E2")
                    .reads(coded("-/-"))
                    .remark("Il contratto: una data al posto di un codice è un errore, anche se il piano concorda."),
            variant("G09", "data in altro ordine o con l'anno")
                    .drawn(budget("2001-02-01{mmm-yy}", "'02"))
                    .rejectedUnlessDecided("C05@Dati!D2")
                    .reads(coded("-/02")),
            variant("G10", "sola descrizione ufficiale")
                    .drawn(budget("Servizi istituzionali, generali e di gestione", "Segreteria generale"))
                    .warned("C35@Dati!D2, C35@Dati!E2")
                    .reads(coded("01/02")),
            variant("G10b", "sola descrizione, non ufficiale")
                    .drawn(budget("'01", "Segreteria"))
                    .rejected("C06@Dati!E2")
                    .reads(coded("01/-")),
            variant("G11", "descrizione uguale salvo maiuscole, trattini, apostrofi")
                    .drawn(budget("'01", "07 - ELEZIONI e consultazioni popolari – anagrafe e stato civile"))
                    .reads(coded("01/07")),
            variant("G12", "descrizione con altre parole")
                    .drawn(budget("'01", "02 Segreteria generale e organizzazione"))
                    .warned("D19@Dati!E2")
                    .reads(coded("01/02")),
            variant("G13", "codice e descrizione di voci diverse")
                    .drawn(budget("'05", "02 Segreteria generale"))
                    .rejectedUnlessDecided("D38@Dati!E2")
                    .reads(coded("05/02")),
            variant("G14", "lo stesso codice con due descrizioni")
                    .drawn(TWO_ROWS.formatted("02 Segreteria generale", "'01", "02 Segreteria e archivio"))
                    .warned("D19@Dati!E3")
                    .reads(coded("01/02") + "\nP FIN F2 raggiunto 01/02 - [Conti] «Cassa»"),
            variant("G15", "codice che non esiste")
                    .drawn(budget("12", "15"))
                    .rejected("D18@Dati!E2")
                    .reads(coded("12/15")),
            variant("G16", "codice di un altro anno")
                    .drawn(budget("12", "11"))
                    .rejected("D18@Dati!E2")
                    .reads(coded("12/11")),
            variant("G17", "programma delle sole regioni")
                    .drawn(budget("1", "12"))
                    .warned("D20@Dati!E2")
                    .reads(coded("01/12")),
            variant("G18", "codice diverso dal piano")
                    .under(CODES.formatted("05", "01"))
                    .drawn(budget("5", "2"))
                    .rejectedUnlessDecided("P04@Dati!E2")
                    .reads(coded("05/02")),
            variant("G19", "più programmi in una cella")
                    .drawn(budget("12/01; 12/07", ""))
                    .rejectedUnlessDecided("C36@Dati!D2, D08@Dati!E2")
                    .reads(coded("-/-")),
            variant("G20", "missione unita su più righe")
                    .drawn(TWO_ROWS.formatted("'02", "", "'03") + ":merge D2:D3")
                    .reads(coded("01/02") + "\nP FIN F2 raggiunto 01/03 - [Conti] «Cassa»"),
            variant("G21", "parole divise nella descrizione")
                    .drawn(budget("01 Servizi istitu-\\nzionali, generali e di gestione", "'03"))
                    .reads(coded("01/03")),
            variant("G22", "codice fatto in casa")
                    .drawn(budget("OB.3.1", "'03"))
                    .rejected("C06@Dati!D2")
                    .reads(coded("-/03")));
}
