package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Variant.variant;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/** Rows. */
final class GroupD {
    static final String HEADER = "Codice|Settore|Tipo|Ob. operativo|Raggiunto|Motivazione\n";
    private static final String F1 = "F1|FIN|Ordinario|Bilancio|sì|\n";
    private static final String F2 = "F2|FIN|Ordinario|Cassa|sì|\n";
    private static final String READ_F1 = "O FIN F1 raggiunto -/- - «Bilancio»";
    private static final String READ = READ_F1 + "\nO FIN F2 raggiunto -/- - «Cassa»";

    private GroupD() {}

    private static final List<Variant> LAYOUT = List.of(
            variant("D01", "righe vuote fra i blocchi")
                    .drawn(HEADER + F1 + "\n\n\n" + F2)
                    .reads(READ),
            variant("D02", "righe vuote formattate fino in fondo")
                    .drawn(HEADER + F1 + F2, GroupD::format)
                    .reads(READ)
                    .remark("Contano solo le celle con un valore; il limite è di 200.000 righe piene, non 2.000."),
            variant("D03", "riga dei totali")
                    .drawn(
                            """
                            Codice|Settore|Tipo|Ob. operativo|Peso|Risultato finale|Raggiunto
                            F1|FIN|Ordinario|Bilancio|4|4|sì
                            F2|FIN|Ordinario|Cassa|4|0|no
                            TOTALE||||8|4|
                            % raggiungimento|||||50%|
                            """)
                    .warned("D15@Dati!A3")
                    .reads(
                            """
                            O FIN F1 raggiunto -/- 4 =4 «Bilancio»
                            O FIN F2 non-raggiunto -/- 4 =0 «Cassa»
                            """),
            variant("D04", "subtotali")
                    .drawn(
                            """
                            Settore|Assegnati|Esclusi|Conseguiti
                            FIN|10|0|9
                            Subtotale|10|0|9
                            TEC|20|0|19
                            Subtotale|20|0|19
                            Totale complessivo|30|0|28
                            INTERO ENTE|300|0|280
                            """)
                    .reads("N FIN 10 0 9\nN TEC 20 0 19")
                    .liberties("TOTAL_PASSED_OVER@Dati!A3, TOTAL_PASSED_OVER@Dati!A5, TOTAL_PASSED_OVER@Dati!A6, "
                            + "TOTAL_PASSED_OVER@Dati!A7"),
            variant("D05", "riga di sezione")
                    .drawn(HEADER + "Servizio Biblioteca\n" + F1 + "Servizio Teatro\n" + F2 + ":merge A2:F2")
                    .reads(READ)
                    .liberties("HEADING_PASSED_OVER@Dati!A2, HEADING_PASSED_OVER@Dati!A4"),
            variant("D05b", "riga con il solo codice, o con il solo nome di un settore")
                    .drawn(HEADER + "F0\n" + F1 + "|Servizi tecnici\n" + F2)
                    .warned("S06@Dati!A2, S06@Dati!B4")
                    .reads(READ)
                    .remark("Potrebbe essere un obiettivo non compilato, o valere per le righe sotto: avviso."),
            variant("D06", "note sotto la tabella")
                    .drawn(HEADER + F1 + F2 + "(*) dati al 31 dicembre\n")
                    .reads(READ)
                    .liberties("NOTE_PASSED_OVER@Dati!A4"),
            variant("D06b", "nota che parla di un'esclusione")
                    .drawn(HEADER + F1 + F2 + "|||(*) obiettivo escluso dalla Giunta\n")
                    .warned("S20@Dati!D4")
                    .reads(READ),
            variant("D07", "firma, data e luogo")
                    .drawn(HEADER + F1 + F2 + "Esempio, 31/01/2025\n|||Il Dirigente|f.to Rossi\nData|2025-01-31\n")
                    .reads(READ),
            variant("D08", "righe nascoste o filtrate")
                    .drawn(HEADER + F1 + "~" + F2)
                    .warned("S05@Dati")
                    .reads(READ)
                    .liberties("HIDDEN_ROW_READ@Dati!A3"),
            variant("D09", "celle unite in verticale")
                    .drawn(HEADER + F1 + "F2||Ordinario|Cassa|sì|\n:merge B2:B3")
                    .reads(READ)
                    .liberties("MERGED_VALUE@Dati!B2"),
            variant("D10", "valore una volta, vuoto sotto")
                    .drawn(HEADER + F1 + "F2||Ordinario|Cassa|sì|\n")
                    .warned("S10@Dati!B3")
                    .reads(READ)
                    .liberties("FILLED_DOWN@Dati!B3"),
            variant("D11", "esito unito su più obiettivi")
                    .drawn(HEADER + F1 + "F2|FIN|Ordinario|Cassa||\n:merge E2:E3")
                    .rejected("S11@Dati!E2, S11@Dati!E3")
                    .reads("O FIN F1 - -/- - «Bilancio»\nO FIN F2 - -/- - «Cassa»"),
            variant("D12", "testo che continua nella riga sotto")
                    .drawn(HEADER + F1 + "|||e rendiconto\n" + F2)
                    .rejectedUnlessDecided("S21@Dati!D3")
                    .reads("O FIN F1 raggiunto -/- - «Bilancio e rendiconto»\nO FIN F2 raggiunto -/- - «Cassa»"));

    private static final List<Variant> CONTENT = List.of(
            variant("D13", "più obiettivi in una riga")
                    .drawn(HEADER + "1, 2 e 3|FIN|Ordinario|Bilancio|sì|\n")
                    .rejected("C19@Dati!A2")
                    .reads("O FIN 1, 2 e 3 raggiunto -/- - «Bilancio»"),
            variant("D14", "testo barrato")
                    .drawn(HEADER + F1 + F2 + ":strike D3")
                    .warned("C20@Dati!D3")
                    .reads(READ),
            variant("D14b", "testo barrato in un .xls")
                    .drawnAsXls(HEADER + F1 + F2 + ":strike D3")
                    .warned("C20@Dati!D3")
                    .reads(READ),
            variant("D15", "righe in altro ordine")
                    .drawn(HEADER + F2 + F1)
                    .under("plan FIN; type=O; code=F1; text=Bilancio\nplan FIN; type=O; code=F2; text=Cassa")
                    .reads("O FIN F2 raggiunto -/- - «Cassa»\n" + READ_F1),
            variant("D16", "numero ripetuto")
                    .drawn(HEADER + F1 + "F1|FIN|Ordinario|Cassa|sì|\n")
                    .rejected("D16@Dati!A3")
                    .reads(READ_F1 + "\nO FIN F1 raggiunto -/- - «Cassa»"),
            variant("D17", "manca un obiettivo del piano")
                    .drawn(HEADER + F1)
                    .under("plan FIN; type=O; code=F1; text=Bilancio\nplan FIN; type=O; code=F2; text=Cassa")
                    .rejected("P01")
                    .reads(READ_F1),
            variant("D18", "obiettivo che nel piano non c'è")
                    .drawn(HEADER + F1 + F2)
                    .under("plan FIN; type=O; code=F1; text=Bilancio")
                    .rejectedUnlessDecided("P02@Dati!A3")
                    .reads(READ),
            variant("D19", "numero scritto in altro modo")
                    .under("plan FIN; type=O; code=1\nplan FIN; type=O; code=OB.2\nplan FIN; type=O; code=03")
                    .drawn(
                            HEADER
                                    + "n. 1|FIN|Ordinario|Bilancio|sì|\n2)|FIN|Ordinario|Cassa|sì|\n'3.0|FIN|Ordinario|Tributi|sì|\n")
                    .liberties("OBJECTIVE_CODE@Dati!A2, OBJECTIVE_CODE@Dati!A3, OBJECTIVE_CODE@Dati!A4")
                    .reads("O FIN n. 1 raggiunto -/- - «Bilancio»\nO FIN 2) raggiunto -/- - «Cassa»\n"
                            + "O FIN 3.0 raggiunto -/- - «Tributi»")
                    .remark("Si confronta il numero; nei risultati resta il codice scritto dal piano o dal settore."),
            variant("D19b", "numero romano")
                    .under("plan FIN; type=O; code=4")
                    .drawn(HEADER + "IV|FIN|Ordinario|Bilancio|sì|\n")
                    .warned("C21@Dati!A2")
                    .reads("O FIN IV raggiunto -/- - «Bilancio»"),
            variant("D19c", "numero diventato una data")
                    .drawn(HEADER + "2024-01-02|FIN|Ordinario|Bilancio|sì|\n")
                    .rejected("C05@Dati!A2")
                    .reads("O FIN FIN-O-01 raggiunto -/- - «Bilancio»"),
            variant("D19d", "lo stesso numero scritto in due modi")
                    .drawn(HEADER + "OB.1|FIN|Ordinario|Bilancio|sì|\n1|FIN|Ordinario|Cassa|sì|\n")
                    .rejected("D16@Dati!A3")
                    .reads("O FIN OB.1 raggiunto -/- - «Bilancio»\nO FIN 1 raggiunto -/- - «Cassa»"),
            variant("D20", "lo stesso testo in due settori")
                    .drawn(HEADER + F1 + "T1|TEC|Ordinario|Bilancio|sì|\n")
                    .reads(READ_F1 + "\nO TEC T1 raggiunto -/- - «Bilancio»"),
            variant("D21", "lo stesso testo due volte in un settore")
                    .drawn(HEADER + F1 + "F2|FIN|Ordinario|Bilancio|sì|\n")
                    .warned("D33@Dati!D3")
                    .reads(READ_F1 + "\nO FIN F2 raggiunto -/- - «Bilancio»"),
            variant("D22", "riga di esempio del modello")
                    .drawn(HEADER + "ESEMPIO|FIN|Ordinario|Ridurre i tempi|sì|\n" + F1 + F2)
                    .warned("S22@Dati!A2")
                    .reads(READ),
            variant("D23", "solo l'intestazione").drawn(HEADER).rejected("S09@Dati!A1"),
            variant("D23b", "solo l'intestazione e una nota")
                    .drawn(HEADER + "Nessun obiettivo assegnato\n")
                    .rejected("S09@Dati!A1")
                    .remark("Chi non ha obiettivi lo dice nella tabella dei numeri: assegnati 0."));

    static final List<Variant> VARIANTS =
            Stream.concat(LAYOUT.stream(), CONTENT.stream()).toList();

    private static void format(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        for (int row = 5; row < 2000; row++) {
            book.getSheetAt(0).createRow(row).createCell(0).setCellStyle(style);
        }
        book.getSheetAt(0).createRow(1_048_575).createCell(0).setCellStyle(style);
    }
}
