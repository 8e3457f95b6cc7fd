package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Sheets.counts;
import static it.consuntivo.catalogue.Sheets.indicator;
import static it.consuntivo.catalogue.Sheets.measuring;
import static it.consuntivo.catalogue.Sheets.outcome;
import static it.consuntivo.catalogue.Sheets.outcomes;
import static it.consuntivo.catalogue.Sheets.text;
import static it.consuntivo.catalogue.Sheets.weighing;
import static it.consuntivo.catalogue.Sheets.weight;
import static it.consuntivo.catalogue.Variant.variant;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;

/** Kinds of cells, and numbers. */
final class GroupE {
    private GroupE() {}

    static final List<Variant> VARIANTS = List.of(
            variant("E01", "numero 4 mostrato 4,00").drawn(weight("4{0.00}")).reads(weighing("4")),
            variant("E02", "testo con la virgola: 4,00")
                    .drawn(weight("'4,00"))
                    .liberties("NUMBER_FROM_TEXT@Dati!E2")
                    .reads(weighing("4.00")),
            variant("E02b", "testo con spazi").drawn(weight("'\u00A04 ")).reads(weighing("4")),
            variant("E03", "testo con il punto: 4.00")
                    .drawn(weight("'4.00"))
                    .warned("C04@Dati!E2")
                    .liberties("")
                    .reads(weighing("4.00")),
            variant("E04", "testo 4.000 in un peso")
                    .drawn(weight("'4.000"))
                    .rejected("C13@Dati!E2, C04@Dati!E2")
                    .reads(weighing("-")),
            variant("E04b", "testo 1.234 in un conteggio")
                    .drawn(counts("'1.234||1200|"))
                    .warned("C04@Dati!B2")
                    .reads("N FIN 1234 - 1200"),
            variant("E05", "testo 4,000")
                    .drawn(weight("'4,000"))
                    .warned("C04@Dati!E2")
                    .reads(weighing("4.000")),
            variant("E06", "percentuale 0,85 mostrata 85%")
                    .drawn(indicator("%|≥|85%|90%"))
                    .liberties(
                            "TYPE_OF_SHEET@Obiettivi ordinari, NUMBER_IN_PERCENT@Indicatori!F2, NUMBER_IN_PERCENT@Indicatori!G2")
                    .reads(measuring("AT_LEAST 85 90")),
            variant("E07", "testo 85%, 85 per cento")
                    .drawn(indicator("%|≥|'85 %|'85 per cento"))
                    .reads(measuring("AT_LEAST 85 85")),
            variant("E07b", "testo 0,85 tra percentuali")
                    .drawn(indicator("%|≤|90|'0,85"))
                    .warned("C22@Indicatori!G2")
                    .reads(measuring("AT_MOST 90 0.85"))
                    .remark("Resta com'è scritto: moltiplicare per cento sarebbe indovinare."),
            variant("E08", "numero 85 tra percentuali")
                    .drawn(indicator("%|≥|85|90"))
                    .reads(measuring("AT_LEAST 85 90")),
            variant("E09", "numero 1 o 0,9 tra percentuali")
                    .drawn(indicator("%|≤|85%|0.9"))
                    .warned("C22@Indicatori!G2")
                    .reads(measuring("AT_MOST 85 0.9"))
                    .remark("Resta com'è scritto: 1 può essere 1% o 100%."),
            variant("E10", "percentuale mostrata arrotondata")
                    .drawn(indicator("%|≥|80%|0.8499{0%}"))
                    .warned("C23@Indicatori!G2")
                    .reads(measuring("AT_LEAST 80 84.99")),
            variant("E11", "due conteggi in una cella: 34/37, 34 su 37")
                    .drawn(counts("||'34/37|"))
                    .warned("C24@Dati!D2")
                    .reads("N FIN 37 - 34"),
            variant("E11b", "due conteggi, il maggiore per primo")
                    .drawn(counts("||'37 su 34|"))
                    .rejected("D21@Dati!D2, C24@Dati!D2")
                    .reads("N FIN 34 - 37"),
            variant("E11c", "due conteggi che non concordano con gli assegnati")
                    .drawn(counts("38||'34/37|"))
                    .rejected("C12@Dati!D2")
                    .reads("N FIN 38 - -"),
            variant("E12", "34/37 diventato una data")
                    .drawn(counts("14||2024-04-14{d/m}|"))
                    .rejected("C18@Dati!D2")
                    .reads("N FIN 14 - -"),
            variant("E13", "numero diventato una data")
                    .drawn(weight("2024-01-04{d.m}"))
                    .rejected("C18@Dati!E2")
                    .reads(weighing("-")),
            variant("E14", "formula con il valore salvato")
                    .drawn(weight("=2+2 -> 4"))
                    .reads(weighing("4")),
            variant("E15", "formula mai calcolata")
                    .drawn(weight("=2+2 ->"))
                    .rejected("C01@Dati!E2")
                    .reads(weighing("-")),
            variant("E16", "valore di errore: #RIF!, #N/D, #DIV/0!")
                    .drawn(weight("#REF!"))
                    .rejected("C02@Dati!E2")
                    .reads(weighing("-")),
            variant("E16b", "valore di errore in un testo")
                    .drawn(text("Bilancio", "#NAME?"))
                    .rejected("C02@Dati!F2")
                    .reads(Sheets.saying("Bilancio"))
                    .remark("Il contratto respinge ogni valore di errore: un testo che manca non si vede più."),
            variant("E17", "VERO e FALSO")
                    .drawn(outcomes("TRUE", "FALSE"))
                    .reads(outcome("raggiunto", "non-raggiunto")),
            GroupEMarks.E18,
            GroupEMarks.E19,
            variant("E20", "numero salvato come testo con l'apostrofo")
                    .drawn(weight("'4"))
                    .reads(weighing("4")),
            variant("E21", "trattino, n.d. e simili in una colonna facoltativa")
                    .drawn(weight("n.d."))
                    .reads(weighing("-")),
            variant("E21b", "trattino al posto dell'esito")
                    .drawn(outcomes("'-"))
                    .rejectedUnlessDecided("C08@Dati!E2")
                    .reads(outcome("-")),
            variant("E22", "lettera al posto di una cifra")
                    .drawn(weight("1O"))
                    .rejected("C03@Dati!E2")
                    .reads(weighing("-")),
            variant("E22b", "cifre a tutta larghezza")
                    .drawn(weight("'４"))
                    .rejected("C03@Dati!E2")
                    .reads(weighing("-")),
            variant("E23", "numero con l'unità di misura")
                    .drawn(indicator("servizi|≥|15|15 servizi"))
                    .warned("C25@Indicatori!G2")
                    .reads(measuring("AT_LEAST 15 15")),
            variant("E23b", "importo con il simbolo dell'euro")
                    .drawn("Settore|Missione|Programma|Stanziamento\nFIN|'01|'03|€ 1.000,00")
                    .reads("R FIN - 01/03 1000.00 - - -"),
            variant("E24", "peso oltre 100")
                    .drawn(weight("120"))
                    .rejected("C13@Dati!E2")
                    .reads(weighing("-")),
            variant("E24b", "conteggio negativo")
                    .drawn(counts("14||-1|"))
                    .rejected("C12@Dati!D2")
                    .reads("N FIN 14 - -"),
            variant("E25", "conteggio con i decimali")
                    .drawn(counts("14||13.5|"))
                    .rejected("C12@Dati!D2")
                    .reads("N FIN 14 - -"),
            variant("E26", "rumore dell'aritmetica binaria")
                    .drawn(weight("=A1+A2 -> 4.0600000000000005"))
                    .liberties("NUMBER_WITHOUT_NOISE@Dati!E2")
                    .reads(weighing("4.06")),
            variant("E27", "testo formattato a pezzi")
                    .drawn(text("Bilancio di cassa", ""), GroupE::embolden)
                    .reads(Sheets.saying("Bilancio di cassa")),
            variant("E28", "date scritte come testo")
                    .drawn(indicator("data|entro il|'31/12/2024|'2024-12-30"))
                    .liberties(
                            "TYPE_OF_SHEET@Obiettivi ordinari, DAY_FROM_TEXT@Indicatori!F2, DAY_FROM_TEXT@Indicatori!G2")
                    .reads(measuring("BY_DATE 2024-12-31 2024-12-30")),
            variant("E28b", "date con l'anno di due cifre o con il solo mese")
                    .drawn(indicator("data|entro il|'31.12.24|dicembre 2024"))
                    .warned("C26@Indicatori!F2, C26@Indicatori!G2")
                    .reads(measuring("BY_DATE 2024-12-31 2024-12-31")),
            variant("E29", "data con l'ora")
                    .drawn(indicator("data|entro il|2024-12-31|45656.75{dd/mm/yyyy hh:mm}"))
                    .reads(measuring("BY_DATE 2024-12-31 2024-12-30")),
            GroupEMarks.E30);

    private static void embolden(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        Cell cell = book.getSheetAt(0).getRow(1).getCell(3);
        RichTextString text = book.getCreationHelper().createRichTextString(cell.getStringCellValue());
        text.applyFont(0, 4, bold);
        cell.setCellValue(text);
    }
}
