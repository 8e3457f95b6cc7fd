package it.consuntivo.reliability.hostile;

import static it.consuntivo.reliability.hostile.Book.SHEET;
import static it.consuntivo.reliability.hostile.Book.STRINGS;
import static it.consuntivo.reliability.hostile.Book.STYLES;
import static it.consuntivo.reliability.hostile.Book.WORKBOOK;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Group B, the other half: more of something than a machine should have to hold. */
final class Masses {
    private static final String BEYOND = "FILE_BEYOND_LIMIT ";

    private Masses() {}

    static List<Case> all() {
        return List.of(
                Case.harmless("a million empty rows", () -> rows("<row/>".repeat(1_000_000))),
                Case.harmless("a million styled rows", () -> rows("<row s='1' customFormat='1'/>".repeat(1_000_000))),
                Case.harmless(
                        "two formatted columns to the end",
                        () -> rows("<row><c s='1'/><c s='1'/></row>".repeat(900_000))),
                Case.harmless("sixteen thousand empty columns", () -> new Book()
                        .replaced(SHEET, "<v>-3</v></c>", "<v>-3</v></c>" + "<c s='1'/>".repeat(16_382))),
                Case.of("one column too many", Containers.STRUCTURE, () -> new Book()
                        .replaced(SHEET, "<v>-3</v></c>", "<v>-3</v></c>" + "<c s='1'/>".repeat(16_383))),
                Case.of("one row too many", Containers.STRUCTURE, () -> rows("<row/>".repeat(1_048_573))),
                Case.of(
                        "a million filled rows",
                        BEYOND + "rows 100000",
                        () -> rows("<row><c><v>1</v></c></row>".repeat(1_000_000))),
                Case.of(
                        "a million filled cells",
                        BEYOND + "cells 250000",
                        () -> rows(("<row>" + "<c><v>1</v></c>".repeat(1_000) + "</row>").repeat(1_000))),
                Case.of("a text of a hundred megabytes", BEYOND + "text 32767", () -> text("x".repeat(100 << 20))),
                Case.of("a text of a million characters", BEYOND + "text 32767", () -> text("x".repeat(1_000_000))),
                Case.of("a text one too long", BEYOND + "text 32767", () -> text("x".repeat(32_768))),
                Case.harmless("a text of all that Excel allows, unused", () -> new Book()
                        .replaced(STRINGS, "</sst>", "<si><t>" + "x".repeat(32_767) + "</t></si></sst>")),
                Case.of("a million strings", BEYOND + "strings 250000", () -> new Book()
                        .replaced(STRINGS, "</sst>", "<si><t>x</t></si>".repeat(1_000_000) + "</sst>")),
                Case.of("a thousand strings of all that Excel allows", BEYOND + "total-text 16000000", () -> new Book()
                        .replaced(STRINGS, "</sst>", noise("<si><t>%s</t></si>", 1_000, 30_000) + "</sst>")),
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
                                numbered("<sheet name='%1$d' sheetId='%1$d' r:id=''/>", 2_000) + "</sheets>")),
                Case.of("three million sheets", BEYOND + "sheets 500", () -> new Book()
                        .replaced(
                                WORKBOOK,
                                "</sheets>",
                                numbered("<sheet name='%1$d' sheetId='%1$d' r:id=''/>", 3_000_000) + "</sheets>")),
                Case.of("a million styles", BEYOND + "styles 100000", () -> new Book()
                        .replaced(STYLES, "</cellXfs>", "<xf/>".repeat(1_000_000) + "</cellXfs>")),
                Case.of("a million fonts", BEYOND + "styles 100000", () -> new Book()
                        .replaced(STYLES, "</fonts>", "<font/>".repeat(1_000_000) + "</fonts>")),
                Case.of("a million fills", BEYOND + "styles 100000", () -> new Book()
                        .replaced(STYLES, "</fills>", "<fill/>".repeat(1_000_000) + "</fills>")),
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
                        .replaced(STRINGS, "</sst>", "<a>".repeat(10_000_000) + "</sst>")),
                Case.of("two hundred thousand attributes", Containers.XML, () -> new Book()
                        .replaced(SHEET, "<sheetData>", "<sheetPr" + numbered(" a%d=''", 200_000) + "/><sheetData>")),
                Case.of("an attribute of fifty megabytes", BEYOND + "piece 2000000", () -> new Book()
                        .replaced(SHEET, "<sheetData>", "<sheetPr a='" + noise("%s", 1, 50 << 20) + "'/><sheetData>")),
                Case.of("a name of twenty megabytes", Containers.XML, () -> new Book()
                        .replaced(SHEET, "<sheetData>", "<" + noise("a%s", 1, 20 << 20) + "/><sheetData>")),
                Case.of("a comment of fifty megabytes", BEYOND + "piece 2000000", () -> new Book()
                        .replaced(SHEET, "<sheetData>", "<!--" + noise("%s", 1, 50 << 20) + "--><sheetData>")),
                Case.of("an instruction of fifty megabytes", BEYOND + "piece 2000000", () -> new Book()
                        .replaced(SHEET, "<sheetData>", "<?a " + noise("%s", 1, 50 << 20) + "?><sheetData>")),
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
        return IntStream.rangeClosed(1, count).mapToObj(form::formatted).collect(Collectors.joining());
    }

    /** Text that does not pack well, so that it is not refused for its ratio. */
    private static String noise(String form, int count, int length) {
        var random = new java.util.SplittableRandom(42);
        var all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            var text = new StringBuilder(length);
            while (text.length() < length) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            all.append(form.formatted(text));
        }
        return all.toString();
    }
}
