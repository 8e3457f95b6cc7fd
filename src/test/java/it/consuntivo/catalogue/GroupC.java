package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Variant.variant;

import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/** Header. */
final class GroupC {
    private static final String READ = "O FIN F1 raggiunto -/- - «Bilancio»";
    private static final String COUNTS = "N FIN 37 0 36";

    private GroupC() {}

    static final List<Variant> VARIANTS = List.of(
            variant("C01", "titoli, logo e righe vuote sopra l'intestazione")
                    .drawn(
                            """
                            Comune di Esempio
                            Rendicontazione degli obiettivi

                            @12
                            Codice|Settore|Tipo|Ob. operativo|Raggiunto
                            F1|FIN|Ordinario|Bilancio|sì
                            """)
                    .reads(READ),
            variant("C02", "intestazione non in colonna A")
                    .drawn("||Codice|Settore|Tipo|Ob. operativo|Raggiunto\n||F1|FIN|Ordinario|Bilancio|sì")
                    .reads(READ),
            variant("C03", "colonne in altro ordine")
                    .drawn("Raggiunto|Ob. operativo|Codice|Tipo|Settore\nsì|Bilancio|F1|Ordinario|FIN")
                    .reads(READ),
            variant("C04", "colonne in più")
                    .drawn(
                            "Codice|Ufficio|Settore|Tipo|Ob. operativo|Raggiunto|Colore\nF1|due|FIN|Ordinario|Bilancio|sì|blu")
                    .reads(READ),
            variant("C04b", "intestazione scritta male")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|Raggiunto|Motivazzione\nF1|FIN|Ordinario|Bilancio|sì|-")
                    .warned("S19@Dati!F1")
                    .reads(READ),
            variant("C05", "sinonimi")
                    .drawn("N. ob.|Struttura|Tipologia|Obiettivo|Esito?|Note\nF1|FIN|Ordinario|Bilancio|sì|")
                    .reads(READ),
            variant("C06", "a capo, trattini, spazi doppi, maiuscole, accenti")
                    .drawn("CODICE:|SET-\\nTORE|  tipo |Ob.  Opera-\\ntivo|RAGGIUNTO *\nF1|FIN|Ordinario|Bilancio|sì")
                    .reads(READ),
            variant("C07", "intestazioni unite su più colonne")
                    .drawn(
                            """
                            Settore|Numero obiettivi|||Motivazione
                            |Assegnati|Esclusi|Conseguiti|
                            FIN|37|0|36|
                            :merge A1:A2
                            :merge B1:D1
                            :merge E1:E2
                            """)
                    .reads(COUNTS),
            variant("C08", "intestazione su due righe, che solo insieme si capisce")
                    .drawn(
                            """
                            Settore|Numero obiettivi|
                            |assegnati|conseguiti
                            FIN|37|36
                            :merge A1:A2
                            :merge B1:C1
                            """)
                    .reads("N FIN 37 - 36"),
            variant("C08b", "intestazione su due righe senza celle unite")
                    .drawn("Codice|Settore|Tipo|Ob.|Raggiunto\n|||operativo|\nF1|FIN|Ordinario|Bilancio|sì")
                    .reads(READ),
            variant("C09", "intestazione ripetuta a ogni pagina")
                    .drawn(
                            """
                            Codice|Settore|Tipo|Ob. operativo|Raggiunto
                            F1|FIN|Ordinario|Bilancio|sì
                            Codice|Settore|Tipo|Ob. operativo|Raggiunto
                            F2|FIN|Ordinario|Cassa|sì
                            """)
                    .reads(READ + "\nO FIN F2 raggiunto -/- - «Cassa»")
                    .liberties("HEADER_PASSED_OVER@Dati!A3"),
            variant("C10", "la stessa intestazione due volte")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|Raggiunto|Esito\nF1|FIN|Ordinario|Bilancio|sì|no")
                    .rejected("S03@Dati!F1")
                    .reads(READ)
                    .remark("Per il contratto è errore anche dove la colonna è facoltativa."),
            variant("C11", "manca una colonna necessaria")
                    .drawn("Codice|Settore|Tipo|Ob. operativo\nF1|FIN|Ordinario|Bilancio")
                    .rejected("S02@Dati!A1, D11@Dati!A2")
                    .reads("O FIN F1 - -/- - «Bilancio»"),
            variant("C12", "nessuna intestazione")
                    .drawn("F1|FIN|Ordinario|Bilancio|sì\nF2|FIN|Ordinario|Cassa|sì")
                    .rejected("S01")
                    .remark("Il contratto cerca nelle prime 50 righe, non 30."),
            variant("C13", "anno nell'intestazione")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|Esito 2024\nF1|FIN|Ordinario|Bilancio|sì")
                    .reads(READ),
            variant("C13b", "un altro anno nell'intestazione")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|Esito 2023\nF1|FIN|Ordinario|Bilancio|sì")
                    .rejected("S08@Dati!E1")
                    .reads(READ),
            variant("C14", "intestazione prodotta da una formula")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|=A9 -> Raggiunto\nF1|FIN|Ordinario|Bilancio|sì")
                    .reads(READ),
            variant("C15", "immagine al posto dell'intestazione")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|\nF1|FIN|Ordinario|Bilancio|sì", GroupC::illustrate)
                    .rejected("S02@Dati!A1, D11@Dati!A2")
                    .reads("O FIN F1 - -/- - «Bilancio»"),
            variant("C16", "peso e risultato, senza la colonna dell'esito")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|Peso|Risultato\nF1|FIN|Ordinario|Bilancio|4|4")
                    .warned("D32@Dati!F2")
                    .reads("O FIN F1 - -/- 4 =4 «Bilancio»"));

    private static void illustrate(Workbook book) {
        int picture = book.addPicture(new byte[64], Workbook.PICTURE_TYPE_PNG);
        book.getSheetAt(0)
                .createDrawingPatriarch()
                .createPicture(book.getCreationHelper().createClientAnchor(), picture);
    }
}
