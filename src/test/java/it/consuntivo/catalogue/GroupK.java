package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Variant.variant;

import java.nio.file.Files;
import java.util.List;

/** Safety. */
final class GroupK {
    private static final String TABLE =
            """
            Codice|Settore|Tipo|Ob. operativo|Raggiunto
            F1|FIN|Ordinario|Bilancio|sì
            """;
    private static final String READ = "O FIN F1 raggiunto -/- - «Bilancio»";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private GroupK() {}

    static final List<Variant> VARIANTS = List.of(
            variant("K01", "bomba zip")
                    .file(
                            "K01.xlsx",
                            Archive.of(TABLE)
                                    .part("xl/media/x.bin", new byte[60 << 20])
                                    .bytes())
                    .rejected("F10"),
            variant("K02", "DOCTYPE o entità esterne")
                    .file("K02.xlsx", doctype())
                    .rejected("F16"),
            variant("K03", "collegamenti e interrogazioni verso l'esterno")
                    .file(
                            "K03.xlsx",
                            Archive.of(TABLE)
                                    .related(Archive.WORKBOOK, OFFICE + "connections", "connections.xml", false)
                                    .bytes())
                    .warned("F20")
                    .reads(READ),
            variant("K04", "oggetti incorporati")
                    .file("K04.xlsx", embedded())
                    .warned("F21")
                    .reads(READ)
                    .remark("Le macro del .xlsm non vengono eseguite (A09)."),
            variant("K05", "formula scritta come testo")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|Raggiunto\nF1|FIN|Ordinario|'=HYPERLINK(\"x\")|sì")
                    .reads("O FIN F1 raggiunto -/- - «=HYPERLINK(\"x\")»"),
            variant("K06", "nomi con percorsi")
                    .named("K06 ..\\..\\etc%2Fpasswd.xlsx", TABLE)
                    .reads(READ),
            variant("K07", "marcatori nei testi")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|Raggiunto\nF1|FIN|Ordinario|<b>Bilancio</b> & ${x}|sì")
                    .reads("O FIN F1 raggiunto -/- - «<b>Bilancio</b> & ${x}»"),
            variant("K08", "collegamento simbolico nella cartella")
                    .dropped(at -> Files.createSymbolicLink(at.resolve("K08.xlsx"), at.resolve("altrove.xlsx")))
                    .rejected("F12")
                    .remark("Per il contratto è respinto per nome, senza seguirlo."),
            variant("K09", "formule valutate dal prodotto")
                    .drawn("Codice|Settore|Tipo|Ob. operativo|Peso|Raggiunto\nF1|FIN|Ordinario|Bilancio|=2+2 -> 5|sì")
                    .reads("O FIN F1 raggiunto -/- 5 «Bilancio»"));

    private static byte[] doctype() {
        return Archive.of(TABLE)
                .replaced(
                        Archive.SHEET, "<worksheet", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><worksheet")
                .bytes();
    }

    private static byte[] embedded() {
        return Archive.of(TABLE)
                .related(Archive.SHEET, OFFICE + "oleObject", "../embeddings/oleObject1.bin", false)
                .part("xl/embeddings/oleObject1.bin", "qualcosa")
                .replaced(
                        Archive.TYPES,
                        "</Types>",
                        "<Default Extension='bin' ContentType='application/vnd.openxmlformats-officedocument.oleObject'/>"
                                + "</Types>")
                .bytes();
    }
}
