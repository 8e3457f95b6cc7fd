package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Sheets.outcome;
import static it.consuntivo.catalogue.Sheets.outcomes;
import static it.consuntivo.catalogue.Variant.variant;

import java.util.List;

/** Outcomes. */
final class GroupH {
    private static final String YES = "raggiunto";
    private static final String NO = "non-raggiunto";
    private static final String OUT = "escluso";
    private static final String WORDS_OF_THE_CONTRACT =
            "Il contratto elenca le parole ammesse; ogni altra è un errore che la riporta.";
    private static final String TWO_COLUMNS = "Codice|Settore|Tipo|Ob. operativo|Raggiunto|Non raggiunto|Motivazione\n";

    private GroupH() {}

    static final List<Variant> VARIANTS = List.of(
            variant("H01", "sì, si, s, yes comunque scritti")
                    .drawn(outcomes("SI", "SÌ", "sí", "si'", "S", "yes"))
                    .reads(outcome(YES, YES, YES, YES, YES, YES)),
            variant("H02", "raggiunto, conseguito")
                    .drawn(outcomes("raggiunto", "Conseguito"))
                    .liberties("OUTCOME@Dati!E2, OUTCOME@Dati!E3")
                    .reads(outcome(YES, YES)),
            variant("H02b", "realizzato, attuato, raggiunto al 100%")
                    .drawn(outcomes("realizzato", "attuato", "raggiunto al 100%", "y"))
                    .rejectedUnlessDecided("C08@Dati!E2, C08@Dati!E3, C08@Dati!E4, C08@Dati!E5")
                    .reads(outcome("-", "-", "-", "-"))
                    .remark(WORDS_OF_THE_CONTRACT),
            variant("H03", "100%, in cifre o come testo")
                    .drawn(outcomes("100%", "'100%", "100"))
                    .reads(outcome(YES, YES, YES)),
            variant("H03b", "100/100")
                    .drawn(outcomes("'100/100"))
                    .rejectedUnlessDecided("C08@Dati!E2")
                    .reads(outcome("-"))
                    .remark(WORDS_OF_THE_CONTRACT),
            variant("H04", "x, segno di spunta, 1")
                    .drawn(outcomes("x", "✓", "1", "TRUE"))
                    .warned("C37@Dati!E2")
                    .reads(outcome(YES, YES, YES, YES)),
            variant("H05", "no, n, falso, non raggiunto, 0, 0%")
                    .drawn(outcomes("NO", "n", "FALSE", "Non raggiunto", "non conseguito", "0", "0%"))
                    .reads(outcome(NO, NO, NO, NO, NO, NO, NO)),
            variant("H05b", "mancato, non realizzato")
                    .drawn(outcomes("mancato", "non realizzato"))
                    .rejectedUnlessDecided("C08@Dati!E2, C08@Dati!E3")
                    .reads(outcome("-", "-"))
                    .remark(WORDS_OF_THE_CONTRACT),
            variant("H06", "vuoto")
                    .drawn(outcomes("sì", ""))
                    .rejected("D11@Dati!E3")
                    .reads(outcome(YES, "-")),
            variant("H06b", "vuoto accanto a crocette")
                    .drawn(outcomes("x", ""))
                    .rejected("D11@Dati!E3, C37@Dati!E2")
                    .reads(outcome(YES, "-")),
            variant("H07", "parziale, 80%, in corso")
                    .drawn(outcomes("parziale", "80%", "in corso", "quasi"))
                    .rejected("C07@Dati!E2, C07@Dati!E3, C07@Dati!E4, C07@Dati!E5")
                    .reads(outcome("-", "-", "-", "-")),
            variant("H08", "oltre 100: 110%")
                    .drawn(outcomes("110%"))
                    .rejected("C07@Dati!E2")
                    .reads(outcome("-"))
                    .remark(WORDS_OF_THE_CONTRACT),
            variant("H09", "escluso, esclusa, stralciato")
                    .drawn(outcomes("escluso", "Esclusa", "STRALCIATO"))
                    .reads(outcome(OUT, OUT, OUT)),
            variant("H09b", "annullato, sospeso, rinviato")
                    .drawn(outcomes("annullato", "sospeso", "rinviato al 2025"))
                    .rejectedUnlessDecided("C08@Dati!E2, C08@Dati!E3, C08@Dati!E4")
                    .reads(outcome("-", "-", "-")),
            variant("H10", "n.a., -, ?, vedi relazione")
                    .drawn(outcomes("n.a.", "?", "vedi relazione"))
                    .rejectedUnlessDecided("C08@Dati!E2, C08@Dati!E3, C08@Dati!E4")
                    .reads(outcome("-", "-", "-")),
            variant("H11", "sì con altro testo")
                    .drawn(outcomes("Sì, con 16 servizi su 15"))
                    .rejectedUnlessDecided("C08@Dati!E2")
                    .reads(outcome("-"))
                    .remark(WORDS_OF_THE_CONTRACT),
            variant("H12", "sì con risultato 0")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|Raggiunto|Risultato\nF1|FIN|Ordinario|Bilancio|sì|0")
                    .rejectedUnlessDecided("D12@Dati!F2")
                    .reads("O FIN F1 raggiunto -/- - =0 «Bilancio»"),
            variant("H13", "due colonne, raggiunto e non raggiunto")
                    .drawn(TWO_COLUMNS + "F1|FIN|Ordinario|Lavoro 1|x||\nF2|FIN|Ordinario|Lavoro 2||x|Delibera 5")
                    .warned("D39@Dati!F1")
                    .reads("O FIN F1 raggiunto -/- - «Lavoro 1»\nO FIN F2 non-raggiunto -/- - «Lavoro 2» (Delibera 5)"),
            variant("H13b", "due colonne, segnate tutte e due o nessuna")
                    .drawn(TWO_COLUMNS + "F1|FIN|Ordinario|Lavoro 1|x|x|\nF2|FIN|Ordinario|Lavoro 2|||Delibera 5")
                    .rejected("C08@Dati!E2, D11@Dati!E3, D39@Dati!F1")
                    .reads("O FIN F1 - -/- - «Lavoro 1»\nO FIN F2 - -/- - «Lavoro 2» (Delibera 5)"),
            variant("H14", "ragg., OK, SI?")
                    .drawn(outcomes("ragg.", "OK", "SI?", "sì/no"))
                    .rejectedUnlessDecided("C08@Dati!E2, C08@Dati!E3, C08@Dati!E4, C08@Dati!E5")
                    .reads(outcome("-", "-", "-", "-"))
                    .remark(WORDS_OF_THE_CONTRACT),
            variant("H15", "data al posto dell'esito")
                    .drawn(outcomes("2024-12-31"))
                    .rejectedUnlessDecided("C08@Dati!E2")
                    .reads(outcome("-")),
            variant("H16", "no senza motivazione")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|Raggiunto|Motivazione\nF1|FIN|Ordinario|Bilancio|no|")
                    .warned("D15@Dati!F2")
                    .reads("O FIN F1 non-raggiunto -/- - «Bilancio»"),
            variant("H16b", "escluso senza motivazione")
                    .drawn(
                            "Codice|Settore|Tipo|Ob. operativo|Raggiunto|Motivazione\nF1|FIN|Ordinario|Bilancio|escluso|")
                    .rejected("D14@Dati!F2")
                    .reads("O FIN F1 escluso -/- - «Bilancio»"),
            variant("H17", "tutto sì, con la stessa nota")
                    .drawn(outcomes("sì", "sì", "sì"))
                    .reads(outcome(YES, YES, YES)));
}
