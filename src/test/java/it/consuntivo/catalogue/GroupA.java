package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Variant.variant;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/** File and container. */
final class GroupA {
    private static final String TABLE =
            """
            Codice|Settore|Tipo|Ob. operativo|Raggiunto
            F1|FIN|Ordinario|Bilancio|sì
            """;
    private static final String READ = "O FIN F1 raggiunto -/- - «Bilancio»";

    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private static final String BINARY = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String FINAL = "<fileSharing readOnlyRecommended=\"1\"/><workbookPr";

    private static final List<String> NO_SUBMISSIONS = List.of(
            "~$A13.xlsx",
            ".~lock.A13.xlsx#",
            "Thumbs.db",
            ".DS_Store",
            "desktop.ini",
            "A13.tmp",
            "A13.crdownload",
            "A13.xlsx.part");

    private GroupA() {}

    static final List<Variant> VARIANTS = List.of(
            variant("A01", "vera cartella .xlsx").drawn(TABLE).reads(READ),
            variant("A02", "vecchio .xls con il nome .xlsx")
                    .file("A02.xlsx", sketch().xls())
                    .warned("F14")
                    .reads(READ)
                    .remark("Il contratto legge anche i .xls: avviso sul nome, non rifiuto."),
            variant("A03", "password di apertura")
                    .file("A03.xlsx", Compound.encrypted(sketch().xlsx(), "segreta"))
                    .rejected("F02"),
            variant("A04", ".ods con il nome .xlsx")
                    .file("A04.xlsx", openDocument())
                    .rejected("F03"),
            variant("A05", "testo CSV con il nome .xlsx")
                    .file("A05.xlsx", "Codice;Raggiunto\nF1;sì\n".getBytes(UTF_8))
                    .rejected("F04"),
            variant("A06", "pagina HTML o XML 2003 di un gestionale")
                    .file("A06.xls", "<html><table><tr><td>F1</td></tr></table></html>".getBytes(UTF_8))
                    .file("A06.xlsx", "<?xml version=\"1.0\"?><Workbook/>".getBytes(UTF_8))
                    .rejected("F05, F05"),
            variant("A07", "PDF o Word al posto del foglio")
                    .file(
                            "A07 relazione.docx",
                            Archive.of(sketch().xlsx())
                                    .replaced(Archive.TYPES, SHEETS, WORD)
                                    .bytes())
                    .file("A07.xlsx", "%PDF-1.7 …".getBytes(ISO_8859_1))
                    .rejected("F06, F06"),
            variant("A08", "Strict Open XML").file("A08.xlsx", strict()).rejected("F07"),
            variant("A09", "macro nella cartella")
                    .file("A09.xlsm", typed(MACROS))
                    .reads(READ)
                    .remark("Il contratto legge i .xlsm; le macro non vengono mai eseguite."),
            variant("A09b", "macro in un file .xlsx")
                    .file("A09b.xlsx", typed(MACROS))
                    .warned("F14")
                    .reads(READ),
            variant("A10", ".xlsb").file("A10.xlsb", typed(BINARY)).rejected("F08"),
            variant("A11", "troncato, copiato a metà")
                    .file("A11.xlsx", Arrays.copyOf(sketch().xlsx(), 2000))
                    .rejected("F09"),
            variant("A12", "zero byte").file("A12.xlsx", new byte[0]).rejected("F01"),
            NO_SUBMISSIONS.stream()
                    .reduce(
                            variant("A13", "file di blocco, di sistema, scaricati a metà"),
                            (told, name) -> told.file(name, sketch().xlsx()),
                            (one, other) -> other)
                    .leftAlone(),
            variant("A14", "aperto in Excel da qualcuno")
                    .drawn(TABLE)
                    .file("~$A14.xlsx", new byte[165])
                    .reads(READ)
                    .remark("Vale l'ultima versione salvata; se il sistema vieta la lettura, rilievo F13."),
            variant("A15", "archivio, messaggio di posta o file firmato")
                    .file("A15.eml", "From: a@b.it\nMIME-Version: 1.0\nSubject: Consuntivo\n\n".getBytes(UTF_8))
                    .file("A15.xlsx.p7m", "-----BEGIN PKCS7-----\nMIIB\n".getBytes(UTF_8))
                    .file(
                            "A15.zip",
                            Archive.empty().part("A15.xlsx", sketch().xlsx()).bytes())
                    .rejected("F06, F06, F19"),
            variant("A16", "pesante di immagini")
                    .drawn(TABLE, GroupA::illustrate)
                    .reads(READ),
            variant("A17", "estensione maiuscola").named("A17.XLSX", TABLE).reads(READ),
            variant("A17b", "senza estensione").named("A17b", TABLE).reads(READ),
            variant("A18", "sola lettura, versione finale")
                    .file(
                            "A18.xlsx",
                            Archive.of(TABLE)
                                    .replaced(Archive.WORKBOOK, "<workbookPr", FINAL)
                                    .bytes())
                    .reads(READ),
            variant("A19", "etichetta di riservatezza (DRM)")
                    .file("A19.xlsx", Compound.with("\u0006DataSpaces"))
                    .rejected("F02"),
            variant("A20", "sottocartella")
                    .dropped(at -> Files.createDirectory(at.resolve("A20")))
                    .leftAlone(),
            variant("A20b", "sottocartella con il nome di un foglio")
                    .dropped(at -> Files.createDirectory(at.resolve("A20b.xlsx")))
                    .rejected("F12"));

    private static Sketch sketch() {
        return Sketch.of(TABLE);
    }

    private static byte[] typed(String contentType) {
        return Archive.of(TABLE).replaced(Archive.TYPES, SHEETS, contentType).bytes();
    }

    private static byte[] openDocument() {
        return Archive.empty()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part(Archive.TYPES.replace("[Content_Types]", "content"), "<office/>")
                .bytes();
    }

    private static byte[] strict() {
        String transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return Archive.of(TABLE)
                .replaced("_rels/.rels", transitional, "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .bytes();
    }

    private static void illustrate(Workbook book) {
        int picture = book.addPicture(new byte[1 << 20], Workbook.PICTURE_TYPE_PNG);
        book.getSheetAt(0)
                .createDrawingPatriarch()
                .createPicture(book.getCreationHelper().createClientAnchor(), picture);
    }
}
