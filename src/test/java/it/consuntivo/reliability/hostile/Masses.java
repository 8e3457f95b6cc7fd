package it.consuntivo.reliability.hostile;

import static it.consuntivo.reliability.hostile.Book.SHEET;
import static it.consuntivo.reliability.hostile.Book.STRINGS;
import static it.consuntivo.reliability.hostile.Book.STYLES;
import static it.consuntivo.reliability.hostile.Book.WORKBOOK;

import java.util.List;
import java.util.SplittableRandom;

/** Group B, the other half: more of something than a machine should have to hold. */
final class Masses {
    private static final String BEYOND = "FILE_BEYOND_LIMIT ";

    private Masses() {}

    static List<Case> all() {
        return List.of(
                Case.harmless("a million empty rows", () -> rows(below("<row r='%d'/>"))),
                Case.harmless("a million styled rows", () -> rows(below("<row r='%d' s='1' customFormat='1'/>"))),
                Case.harmless(
                        "two columns formatted far down",
                        () -> rows(
                                numbered("<row r='%1$d'><c r='A%1$d' s='1'/><c r='B%1$d' s='1'/></row>", 5, 300_000))),
                Case.harmless("sixteen thousand empty columns", () -> new Book()
                        .replaced(SHEET, "<v>-3</v></c>", "<v>-3</v></c>" + "<c s='1'/>".repeat(16_382))),
                Case.of("one column too many", Containers.STRUCTURE, () -> new Book()
                        .replaced(SHEET, "<v>-3</v></c>", "<v>-3</v></c>" + "<c s='1'/>".repeat(16_383))),
                Case.of("one row too many", Containers.STRUCTURE, () -> rows(below("<row r='%d'/>") + "<row/>")),
                Case.of(
                        "a million filled rows",
                        BEYOND + "rows 100000",
                        () -> rows(below("<row r='%1$d'><c><v>%1$d</v></c></row>"))),
                Case.of(
                        "a million filled cells",
                        BEYOND + "cells 250000",
                        () -> rows("<row>"
                                + numbered("<c><v>%d</v></c>", 300_000).replace("50</v></c>", "50</v></c></row><row>")
                                + "</row>")),
                Case.of("a text of eight megabytes", BEYOND + "text 32767", () -> text(noise("%s", 1, 8 << 20))),
                Case.of("a text of a million characters", BEYOND + "text 32767", () -> text("x".repeat(1_000_000))),
                Case.of("a text one too long", BEYOND + "text 32767", () -> text("x".repeat(32_768))),
                Case.harmless("a text of all that Excel allows, unused", () -> new Book()
                        .replaced(STRINGS, "</sst>", "<si><t>" + "x".repeat(32_767) + "</t></si></sst>")),
                Case.of("a million strings", BEYOND + "strings 250000", () -> new Book()
                        .replaced(STRINGS, "</sst>", numbered("<si><t>%d</t></si>", 1_000_000) + "</sst>")),
                Case.of("six hundred strings of all that Excel allows", BEYOND + "total-text 16000000", () -> new Book()
                        .replaced(STRINGS, "</sst>", noise("<si><t>%s</t></si>", 600, 30_000) + "</sst>")),
                Case.of("two hundred thousand merged ranges", BEYOND + "merged 100000", () -> new Book()
                        .replaced(
                                SHEET,
                                "</worksheet>",
                                "<mergeCells>" + numbered("<mergeCell ref='F%1$d:G%1$d'/>", 200_000)
                                        + "</mergeCells></worksheet>")),
                Case.of("two thousand sheets", BEYOND + "sheets 500", () -> new Book()
                        .replaced(
                                WORKBOOK,
                                "</sheets>",
                                numbered("<sheet name='%1$d' sheetId='%1$d' state='veryHidden' r:id=''/>", 2_000)
                                        + "</sheets>")),
                Case.of("half a million sheets", BEYOND + "sheets 500", () -> new Book()
                        .replaced(
                                WORKBOOK,
                                "</sheets>",
                                numbered("<sheet name='%1$d' sheetId='%1$d' state='veryHidden' r:id=''/>", 500_000)
                                        + "</sheets>")),
                Case.of("a million styles", BEYOND + "styles 100000", () -> new Book()
                        .replaced(STYLES, "</cellXfs>", numbered("<xf numFmtId='%d'/>", 1_000_000) + "</cellXfs>")),
                Case.of("a million fonts", BEYOND + "styles 100000", () -> new Book()
                        .replaced(STYLES, "</fonts>", numbered("<font><sz val='%d'/></font>", 1_000_000) + "</fonts>")),
                Case.of("a million fills", BEYOND + "styles 100000", () -> new Book()
                        .replaced(STYLES, "</fills>", numbered("<fill><a val='%d'/></fill>", 1_000_000) + "</fills>")),
                Case.of("a million formats", BEYOND + "styles 100000", () -> new Book()
                        .replaced(
                                STYLES,
                                "<fonts>",
                                "<numFmts>" + numbered("<numFmt numFmtId='%d' formatCode='0'/>", 1_000_000)
                                        + "</numFmts><fonts>")),
                Case.of("nesting a hundred thousand deep", BEYOND + "nesting 200", () -> new Book()
                        .replaced(
                                SHEET,
                                "</worksheet>",
                                "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</worksheet>")),
                Case.of("nesting ten million deep", BEYOND + "nesting 200", () -> new Book()
                        .replaced(STRINGS, "</sst>", numbered("<a%d>", 2_000_000) + "</sst>")),
                Case.of("two hundred thousand attributes", Containers.XML, () -> new Book()
                        .replaced(SHEET, "<sheetData>", "<sheetPr" + numbered(" a%d=''", 200_000) + "/><sheetData>")),
                Case.of("an attribute of four megabytes", BEYOND + "piece 2000000", () -> new Book()
                        .replaced(SHEET, "<sheetData>", "<sheetPr a='" + noise("%s", 1, 4 << 20) + "'/><sheetData>")),
                Case.of("a name of four megabytes", Containers.XML, () -> new Book()
                        .replaced(SHEET, "<sheetData>", "<" + noise("a%s", 1, 4 << 20) + "/><sheetData>")),
                Case.of("a comment of four megabytes", BEYOND + "piece 2000000", () -> new Book()
                        .replaced(SHEET, "<sheetData>", "<!--" + noise("%s", 1, 4 << 20) + "--><sheetData>")),
                Case.of("an instruction of four megabytes", BEYOND + "piece 2000000", () -> new Book()
                        .replaced(SHEET, "<sheetData>", "<?a " + noise("%s", 1, 4 << 20) + "?><sheetData>")),
                Case.of("a hundred thousand relations", BEYOND + "indexes 4194304", () -> new Book()
                        .related(numbered("<Relationship Id='x%1$d' Type='t%1$d' Target='y%1$d.xml'/>", 100_000))),
                Case.of("a hundred thousand types", BEYOND + "indexes 4194304", () -> new Book()
                        .replaced(
                                Book.TYPES,
                                "</Types>",
                                numbered("<Override PartName='/xl/a%1$d.xml' ContentType='application/xml'/>", 100_000)
                                        + "</Types>")),
                Case.harmless("two hundred thousand conditions", () -> new Book()
                        .replaced(
                                SHEET,
                                "</worksheet>",
                                numbered("<conditionalFormatting sqref='A%d'/>", 200_000) + "</worksheet>")),
                Case.harmless("two hundred thousand names", () -> new Book()
                        .replaced(
                                WORKBOOK,
                                "</sheets>",
                                "</sheets><definedNames>"
                                        + numbered("<definedName name='n%1$d'>Dati!$A$%1$d</definedName>", 200_000)
                                        + "</definedNames>")),
                Case.of(
                        "a formula of five thousand parentheses",
                        Book.CELLS.replace("B2=NUMBER 100", "B2=NUMBER 100 f"),
                        () -> new Book()
                                .amount("<c r='B2'><f>" + "(".repeat(5_000) + "1" + ")".repeat(5_000)
                                        + "</f><v>100</v></c>")));
    }

    private static Book rows(String more) {
        return new Book().replaced(SHEET, "</sheetData>", more + "</sheetData>");
    }

    private static Book text(String text) {
        return new Book().replaced(STRINGS, "<t>due</t>", "<t>" + text + "</t>");
    }

    private static String numbered(String form, int count) {
        return numbered(form, 1, count);
    }

    /** The form once for each number, which stands in it as {@code %d} or {@code %1$d}. */
    private static String numbered(String form, int first, int last) {
        String[] pieces = form.split("%(1\\$)?d", -1);
        var all = new StringBuilder();
        for (int number = first; number <= last; number++) {
            all.append(pieces[0]);
            for (int i = 1; i < pieces.length; i++) {
                all.append(number).append(pieces[i]);
            }
        }
        return all.toString();
    }

    /** A row of that form for each number below the book's own rows, down to the last. */
    private static String below(String form) {
        return numbered(form, 5, 1_048_576);
    }

    /** Text that does not pack well, so that it is not refused for its ratio. */
    private static String noise(String form, int count, int length) {
        var random = new SplittableRandom(42);
        var all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            char[] text = new char[length];
            for (int at = 0; at < length; at++) {
                text[at] = (char) ('a' + random.nextInt(4));
            }
            all.append(form.replace("%s", new String(text)));
        }
        return all.toString();
    }
}
