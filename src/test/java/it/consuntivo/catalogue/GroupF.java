package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Sheets.saying;
import static it.consuntivo.catalogue.Sheets.text;
import static it.consuntivo.catalogue.Variant.variant;

import java.util.List;

/** Texts. */
final class GroupF {
    private static final String LONG = "a".repeat(3001);

    private GroupF() {}

    static final List<Variant> VARIANTS = List.of(
            variant("F01", "a capo nella cella")
                    .drawn(text("Bilancio\\ne cassa", ""))
                    .reads(saying("Bilancio e cassa"))
                    .remark("Il contratto fa di ogni a capo uno spazio."),
            variant("F02", "spazi indivisibili, doppi, tabulazioni")
                    .drawn(text("Bilancio\u00A0e  \tcassa", ""))
                    .reads(saying("Bilancio e cassa")),
            variant("F03", "parola divisa a fine riga, copiata da un PDF")
                    .drawn(text("Incontri di co-\\nprogrammazione", ""))
                    .warned("C28@Dati!D2")
                    .reads(saying("Incontri di co- programmazione")),
            variant("F04", "trattini facoltativi, caratteri invisibili")
                    .drawn(text("Bi\u00ADlan\u200Bcio", ""))
                    .reads(saying("Bilancio")),
            variant("F05", "virgolette e trattini tipografici, legature")
                    .drawn(text("“Bilancio” – l’uﬃcio", ""))
                    .reads(saying("“Bilancio” – l’uﬃcio")),
            variant("F06", "accenti scomposti")
                    .drawn(text("attivita\u0300", ""))
                    .reads(saying("attivit\u00E0")),
            variant("F07", "apostrofo al posto dell'accento")
                    .drawn(text("E' attivita' ordinaria", ""))
                    .reads(saying("E' attivita' ordinaria")),
            variant("F08", "decodifica sbagliata")
                    .drawn(text("attivitÃ\u00A0 ordinaria", ""))
                    .warned("C29@Dati!D2")
                    .reads(saying("attivitÃ ordinaria")),
            variant("F09", "tutto in maiuscolo").drawn(text("BILANCIO", "")).reads(saying("BILANCIO")),
            variant("F10", "oltre 3.000 caratteri")
                    .drawn(text(LONG, ""))
                    .warned("C30@Dati!D2")
                    .reads(saying(LONG)),
            variant("F11", "testo che comincia con =, +, -, @")
                    .drawn(text("'=cmd|", "@bilancio").replace("cmd||", "cmd|"))
                    .reads("O FIN F1 raggiunto -/- - «=cmd» (@bilancio)")
                    .remark("Nei CSV riceve un apostrofo davanti."),
            variant("F12", "elenchi puntati, HTML incollato")
                    .drawn(text("• uno\\n• <b>due</b>", ""))
                    .reads(saying("• uno • <b>due</b>")),
            variant("F13", "caratteri di controllo, _x000D_")
                    .file(
                            "F13.xlsx",
                            Archive.of(text("Bilancio AL POSTO cassa", ""))
                                    .replaced("xl/sharedStrings.xml", " AL POSTO ", "_x000D_")
                                    .bytes())
                    .reads(saying("Bilancio cassa")),
            variant("F14", "emoji, simboli fuori dal carattere della Relazione")
                    .drawn(text("Bilancio \uD83D\uDE00", ""))
                    .warned("C31@Dati!D2")
                    .reads(saying("Bilancio \uD83D\uDE00")),
            variant("F15", "punteggiatura doppia").drawn(text("Bilancio..", "")).reads(saying("Bilancio..")),
            variant("F16", "dati personali nelle note")
                    .drawn(text("Bilancio", "RSSMRA80A01H501U, m.rossi@example.org, tel. 0342 526111"))
                    .warned("C32@Dati!F2, C32@Dati!F2, C32@Dati!F2")
                    .reads(
                            "O FIN F1 raggiunto -/- - «Bilancio» (RSSMRA80A01H501U, m.rossi@example.org, tel. 0342 526111)"));
}
