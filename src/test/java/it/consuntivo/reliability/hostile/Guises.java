package it.consuntivo.reliability.hostile;

import static it.consuntivo.reliability.hostile.Book.WORKBOOK;
import static it.consuntivo.reliability.hostile.Containers.ascii;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Group E: files that are something else than their name says, or have more in them than cells. */
final class Guises {
    private static final String OTHER = "FILE_OTHER_DOCUMENT ";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Guises() {}

    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        renamed(all);
        packages(all);
        encrypted(all);
        compounds(all);
        return all;
    }

    private static Case bytes(String name, String outcome, String content) {
        return new Case(name, outcome, () -> ascii(content));
    }

    private static void renamed(List<Case> all) {
        all.add(bytes("html", "FILE_HTML_OR_XML", "<html><table><tr><td>1</td></tr></table></html>"));
        all.add(bytes("html with a script", "FILE_HTML_OR_XML", "<!DOCTYPE html><script>alert(1)</script>"));
        all.add(bytes(
                "xml of 2003",
                "FILE_HTML_OR_XML",
                "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook/>"));
        all.add(bytes("flat OpenDocument", "FILE_HTML_OR_XML", "<?xml version='1.0'?><office:document/>"));
        all.add(bytes("csv", "FILE_PLAIN_TEXT", "a;b\r\n1;2\r\n"));
        all.add(bytes("csv that calls a program", "FILE_PLAIN_TEXT", "=cmd|' /C calc'!A0;1\r\n"));
        all.add(bytes("sylk", "FILE_PLAIN_TEXT", "ID;PWXL;N;E\r\nC;X1;Y1;EEXEC(\"calc\")\r\nE\r\n"));
        all.add(bytes("pdf", OTHER + "pdf", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<</JS(app.alert(1))>>"));
        all.add(bytes("png", OTHER + "image", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));
        all.add(bytes("program of Windows", OTHER + "program", "MZ\u0090\0\3\0\0\0"));
        all.add(bytes("program of Linux", OTHER + "program", "\u007fELF\2\1\1\0"));
        all.add(bytes("rtf", OTHER + "word", "{\\rtf1\\ansi{\\object}}"));
        all.add(bytes("mail", OTHER + "mail", "From: a@b.it\r\nTo: c@d.it\r\nMIME-Version: 1.0\r\n\r\nciao"));
        all.add(bytes("gzip", "FILE_ARCHIVE", "\u001f\u008b\u0008\0\0\0\0\0"));
        all.add(bytes("7z", "FILE_ARCHIVE", "7z\u00bc\u00af'\u001c\0\4"));
        all.add(bytes("rar", "FILE_ARCHIVE", "Rar!\u001a\7\1\0"));
        all.add(bytes(
                "lock file of Excel",
                OTHER + "other",
                "\4Anna" + " ".repeat(50) + "\4\0A\0n\0n\0a\0" + " \0".repeat(50)));
        all.add(Case.raw("zip of other things", "FILE_ARCHIVE", () -> new RawZip()
                .add("a.txt", "a")
                .add("run.class", "x")));
        all.add(Case.raw("jar", "FILE_ARCHIVE", () -> new RawZip()
                .add("META-INF/MANIFEST.MF", "Main-Class: A")
                .add("A.class", "\u00ca")));
        all.add(Case.raw("ods", "FILE_OPENDOCUMENT", () -> new RawZip()
                .stored("mimetype", ascii("application/vnd.oasis.opendocument.spreadsheet"))
                .add("content.xml", "<x/>")));
        all.add(Case.raw("odt", OTHER + "word", () -> new RawZip()
                .stored("mimetype", ascii("application/vnd.oasis.opendocument.text"))
                .add("content.xml", "<x/>")));
    }

    private static Case typed(String name, String outcome, String type) {
        return Case.of(name, outcome, () -> new Book().replaced(Book.TYPES, SHEET_TYPE, type));
    }

    private static void packages(List<Case> all) {
        String office = "application/vnd.openxmlformats-officedocument.";
        all.add(typed("docx", OTHER + "word", office + "wordprocessingml.document.main+xml"));
        all.add(typed("pptx", OTHER + "powerpoint", office + "presentationml.presentation.main+xml"));
        all.add(typed("xlsb", "FILE_XLSB", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
        all.add(typed("a type of its own", OTHER + "other", "application/x-own"));
        all.add(typed(
                "a workbook with macros renamed", Book.CELLS, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        all.add(typed("a template renamed", Book.CELLS, office + "spreadsheetml.template.main+xml"));
        all.add(Case.of("no type for the workbook", OTHER + "other", () -> new Book()
                .changed(Book.TYPES, text -> text.replaceAll("<Override[^>]*>", ""))));
        all.add(
                Case.harmless(
                        "macros, never run",
                        () -> new Book()
                                .replaced(
                                        Book.TYPES,
                                        "<Override",
                                        "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/><Override")
                                .part("xl/vbaProject.bin", "Shell(\"calc\")")
                                .related(
                                        "<Relationship Id='v' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='vbaProject.bin'/>")));
        all.add(Case.harmless("a hidden sheet of Excel 4 macros", () -> new Book()
                .part(
                        "xl/macrosheets/sheet1.xml",
                        Book.element(
                                "macrosheet",
                                "<sheetData><row><c t='str'><f>EXEC(\"calc\")</f><v>1</v></c></row></sheetData>"))
                .related(
                        "<Relationship Id='m' Type='http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet' Target='macrosheets/sheet1.xml'/>")
                .replaced(
                        WORKBOOK, "</sheets>", "<sheet name='m' sheetId='2' state='veryHidden' r:id='m'/></sheets>")));
        all.add(Case.harmless("a link to another workbook", () -> new Book()
                .part("xl/externalLinks/e.xml", Book.element("externalLink", ""))
                .related(Book.relation("e", "externalLink", "externalLinks/e.xml"))));
        all.add(Case.harmless("a connection to a database", () -> new Book()
                .part(
                        "xl/connections.xml",
                        Book.element(
                                "connections",
                                "<connection id='1'><dbPr connection='Driver=x;Server=127.0.0.1' command='SELECT 1'/></connection>"))
                .related(Book.relation("e", "connections", "connections.xml"))));
        all.add(Case.harmless("a picture from the web", () -> new Book()
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Book.relations("<Relationship Id='p' TargetMode='External' Type='" + Book.OFFICE
                                + "/image' Target='http://127.0.0.1:9/p.png'/>"))));
    }

    private static void encrypted(List<Case> all) {
        for (EncryptionMode mode : List.of(EncryptionMode.agile, EncryptionMode.standard)) {
            for (String password : List.of("segreto", "VelvetSweatshop")) {
                all.add(new Case(
                        "encrypted, " + mode + ", " + password, "FILE_ENCRYPTED", () -> encrypted(mode, password)));
            }
        }
        for (String password : List.of("segreto", "VelvetSweatshop")) {
            all.add(new Case("old workbook encrypted with " + password, "FILE_ENCRYPTED", () -> old(password)));
        }
    }

    private static byte[] encrypted(EncryptionMode mode, String password) {
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(new Book().bytes());
            }
            var bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** An honest old workbook; locked when there is a password. */
    static byte[] old(String password) {
        try (var book = new HSSFWorkbook()) {
            var sheet = book.createSheet("Dati");
            sheet.createRow(0).createCell(0).setCellValue("Voce");
            sheet.createRow(1).createCell(1).setCellValue(100);
            Biff8EncryptionKey.setCurrentUserPassword(password.isEmpty() ? null : password);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Case compound(String name, String outcome, String stream) {
        return new Case(name, outcome, () -> {
            try (var system = new POIFSFileSystem()) {
                system.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
                var bytes = new ByteArrayOutputStream();
                system.writeFilesystem(bytes);
                return bytes.toByteArray();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static void compounds(List<Case> all) {
        all.add(new Case("old workbook", "A1=TEXT Voce, B2=NUMBER 100", () -> old("")));
        all.add(compound("old document of Word", OTHER + "word", "WordDocument"));
        all.add(compound("old presentation", OTHER + "powerpoint", "PowerPoint Document"));
        all.add(compound("Excel 95", "FILE_OLD_EXCEL", "Book"));
        all.add(compound("compound of nothing known", OTHER + "other", "Contents"));
        all.add(compound("workbook of zeros", Containers.STRUCTURE, "Workbook"));
        for (int percent : new int[] {10, 50, 90}) {
            all.add(new Case("old workbook cut off at " + percent, Containers.STRUCTURE, () -> {
                byte[] file = old("");
                return Arrays.copyOf(file, file.length * percent / 100);
            }));
        }
        for (int sector : new int[] {0, 1, 2, 3}) {
            all.add(new Case("old workbook, sector table in a loop, from " + sector, Containers.STRUCTURE, () -> {
                byte[] file = old("");
                int table = 512 * (1 + (file[0x4c] & 0xff));
                for (int i = 0; i < 128; i++) {
                    file[table + 4 * i] = (byte) (i < sector ? file[table + 4 * i] : i % 4 == 3 ? 0 : i + 1);
                    file[table + 4 * i + 1] = 0;
                    file[table + 4 * i + 2] = 0;
                    file[table + 4 * i + 3] = 0;
                }
                return file;
            }));
        }
    }
}
