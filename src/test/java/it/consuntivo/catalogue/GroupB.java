package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Variant.variant;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Workbook and sheets. */
final class GroupB {
    private static final String TABLE =
            """
            Codice|Settore|Tipo|Ob. operativo|Raggiunto
            F1|FIN|Ordinario|Bilancio|sì
            """;
    private static final String READ = "O FIN F1 raggiunto -/- - «Bilancio»";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private GroupB() {}

    static final List<Variant> VARIANTS = List.of(
            variant("B01", "foglio rinominato").drawn("[Foglio1]\n" + TABLE).reads(READ),
            variant("B01b", "il nome del foglio dice il tipo")
                    .drawn("[Obiettivi ordinari]\nCodice|Settore|Ob. operativo|Raggiunto\n"
                            + "F1|FIN|Bilancio|sì\nF2|FIN|Cassa|sì")
                    .reads(READ + "\nO FIN F2 raggiunto -/- - «Cassa»")
                    .liberties("TYPE_OF_SHEET@Obiettivi ordinari"),
            variant("B02", "fogli in più: appunti, bozze")
                    .drawn("[Appunti]\nda sentire|il collega\n[Dati]\n" + TABLE)
                    .reads(READ),
            variant("B03", "foglio dell'anno prima accanto a quello giusto")
                    .drawn("[Obiettivi 2023]\n" + TABLE + "[Obiettivi 2024]\n" + TABLE)
                    .warned("S13@Obiettivi 2023")
                    .reads(READ),
            variant("B03b", "foglio dell'anno prima, e nessuno dell'anno")
                    .drawn("[Obiettivi 2023]\n" + TABLE + "[Altro]\nCodice|Settore|Tipo|Ob. operativo|Raggiunto\n"
                            + "F2|FIN|Ordinario|Cassa|sì")
                    .rejectedUnlessDecided("S14@Obiettivi 2023!A1")
                    .reads(READ + "\nO FIN F2 raggiunto -/- - «Cassa»"),
            variant("B04", "foglio dei dati nascosto")
                    .drawn("[Dati] hidden\n" + TABLE + "[Istruzioni]\nLeggere bene")
                    .warned("S04@Dati")
                    .reads(READ),
            variant("B04b", "un foglio nascosto e uno visibile con gli stessi dati")
                    .drawn("[Dati]\n" + TABLE + "[Bozza] veryhidden\nCodice|Settore|Tipo|Ob. operativo|Raggiunto\n"
                            + "F2|FIN|Ordinario|Cassa|no")
                    .rejectedUnlessDecided("S15@Bozza, D15@Bozza!A2")
                    .reads(READ + "\nO FIN F2 non-raggiunto -/- - «Cassa»"),
            variant("B05", "una scheda per obiettivo")
                    .drawn(
                            """
                            [Scheda 1]
                            Codice|F1
                            Obiettivo operativo|Bilancio
                            Peso|4
                            Raggiunto|sì
                            """)
                    .rejected("S16@Scheda 1!A1"),
            variant("B06", "più settori, uno per foglio")
                    .drawn(
                            """
                            [Ragioneria]
                            Settore|Servizi finanziari
                            Codice|Tipo|Ob. operativo|Raggiunto
                            F1|Ordinario|Bilancio|sì
                            [Tecnici]
                            Settore|Servizi tecnici
                            Codice|Tipo|Ob. operativo|Raggiunto
                            T1|Ordinario|Strade|sì
                            """)
                    .reads(READ + "\nO TEC T1 raggiunto -/- - «Strade»")
                    .liberties("UNIT_OF_SHEET@Ragioneria, UNIT_OF_SHEET@Tecnici")
                    .remark("Il contratto ammette più settori in una cartella: accolta se ogni foglio dice il suo."),
            variant("B07", "settore detto solo nel titolo")
                    .drawn(
                            """
                            Comune di Esempio - Servizi finanziari - Obiettivi
                            Codice|Tipo|Ob. operativo|Raggiunto
                            F1|Ordinario|Bilancio|sì
                            """)
                    .warned("D37@Dati!A1")
                    .reads(READ),
            variant("B07b", "settore detto solo nel nome del file")
                    .named(
                            "B07b Servizi finanziari.xlsx",
                            "Codice|Tipo|Ob. operativo|Raggiunto\nF1|Ordinario|Bilancio|sì")
                    .rejected("D04@Dati!A2")
                    .remark("Un nome di file da solo non basta: i nomi si copiano."),
            variant("B07c", "il nome del file dice un settore diverso dal titolo")
                    .named(
                            "B07c Servizi tecnici.xlsx",
                            """
                            Obiettivi dei Servizi finanziari
                            Codice|Tipo|Ob. operativo|Raggiunto
                            F1|Ordinario|Bilancio|sì
                            """)
                    .rejected("D04@Dati!A3"),
            variant("B08", "protezione del foglio senza cifratura")
                    .drawn(TABLE, book -> book.getSheetAt(0).protectSheet("segreta"))
                    .reads(READ),
            variant("B09", "foglio grafico").file("B09.xlsx", chartSheet()).reads(READ),
            variant("B10", "date dal 1904")
                    .file("B10.xlsx", from1904())
                    .reads(READ + "\nI FIN F1 «Consegna» - 2024-12-31 2024-12-30"),
            variant("B11", "collegamenti ad altri file")
                    .file(
                            "B11.xlsx",
                            Archive.of(TABLE)
                                    .related(Archive.WORKBOOK, OFFICE + "externalLink", "externalLinks/x.xml", false)
                                    .bytes())
                    .warned("F20")
                    .reads(READ),
            variant("B12", "cartella di un altro anno")
                    .drawn("[Unità]\nAnno|2023\nSettore|FIN\n[Dati]\n" + TABLE)
                    .rejected("D02@Unità!B1")
                    .reads(READ),
            variant("B13", "solo i numeri, senza l'elenco")
                    .drawn("Settore|Assegnati|Esclusi|Conseguiti\nFIN|37|0|36")
                    .reads("N FIN 37 0 36"),
            variant("B14", "dati in una tabella di Excel, con filtro")
                    .drawn(TABLE, GroupB::asTable)
                    .reads(READ)
                    .remark("Anche una pivot si legge come celle: vale ciò che vi è scritto."),
            variant("B15", "due tabelle, una sotto l'altra")
                    .drawn(
                            """
                            Codice|Settore|Tipo|Ob. operativo|Raggiunto
                            F1|FIN|Ordinario|Bilancio|sì
                            SERVIZI
                            T1|TEC|Ordinario|Strade|sì
                            Settore|Assegnati|Esclusi|Conseguiti
                            CUL|10|0|9
                            """)
                    .reads(READ + "\nO TEC T1 raggiunto -/- - «Strade»\nN CUL 10 0 9"),
            variant("B16", "due tabelle affiancate")
                    .drawn(
                            """
                            Codice|Settore|Tipo|Ob. operativo|Raggiunto||Codice|Settore|Tipo|Ob. operativo|Raggiunto
                            F1|FIN|Ordinario|Bilancio|sì||F2|FIN|Ordinario|Cassa|sì
                            """)
                    .rejected("S18@Dati!G1")
                    .reads(READ),
            variant("B17", "tabella capovolta")
                    .drawn(
                            """
                            Codice|F1|F2|F3
                            Obiettivo operativo|Bilancio|Cassa|Tributi
                            Raggiunto|sì|sì|no
                            """)
                    .rejected("S17@Dati!A1"),
            variant("B18", "modello di un anno precedente, con meno colonne")
                    .drawn("Settore|Tipo|Obiettivo|Esito\nFIN|Ordinario|Bilancio|sì")
                    .reads("O FIN FIN-O-01 raggiunto -/- - «Bilancio»")
                    .remark("Il modello non ha versione: bastano le colonne necessarie, senza avviso."));

    private static byte[] chartSheet() {
        return Archive.of(TABLE)
                .replaced(Archive.WORKBOOK, "</sheets>", "<sheet name='Grafico' sheetId='9' r:id='g9'/></sheets>")
                .replaced(
                        Archive.RELATIONSHIPS,
                        "</Relationships>",
                        "<Relationship Id='g9' Type='" + OFFICE + "chartsheet' Target='chartsheets/sheet1.xml'/>"
                                + "</Relationships>")
                .part(
                        "xl/chartsheets/sheet1.xml",
                        "<chartsheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>")
                .replaced(
                        Archive.TYPES,
                        "</Types>",
                        "<Override PartName='/xl/chartsheets/sheet1.xml' ContentType='application/vnd."
                                + "openxmlformats-officedocument.spreadsheetml.chartsheet+xml'/></Types>")
                .bytes();
    }

    /** Days counted from 1904 bear numbers smaller by 1462. */
    private static byte[] from1904() {
        String drawing = TABLE
                + """
                Codice obiettivo|Settore|Indicatore|Valore atteso|Valore conseguito
                F1|FIN|Consegna|44195{dd/mm/yyyy}|44194{dd/mm/yyyy}
                """;
        return Archive.of(drawing)
                .replaced(Archive.WORKBOOK, "<workbookPr date1904=\"false\"/>", "<workbookPr date1904=\"1\"/>")
                .bytes();
    }

    private static void asTable(Workbook book) {
        XSSFSheet sheet = (XSSFSheet) book.getSheetAt(0);
        sheet.createTable(new AreaReference("A1:E2", SpreadsheetVersion.EXCEL2007));
        sheet.setAutoFilter(CellRangeAddress.valueOf("A1:E2"));
    }
}
