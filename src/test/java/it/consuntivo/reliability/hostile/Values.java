package it.consuntivo.reliability.hostile;

import static it.consuntivo.reliability.hostile.Book.SHEET;
import static it.consuntivo.reliability.hostile.Book.STRINGS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Group C: values that one reader takes for one thing and the next for another. */
final class Values {
    private Values() {}

    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        numbers(all);
        days(all);
        types(all);
        texts(all);
        formulas(all);
        return all;
    }

    private static String read(String amount) {
        return amount.isEmpty() ? Book.CELLS.replace(" B2=NUMBER 100,", "") : Book.CELLS.replace("NUMBER 100", amount);
    }

    private static Case amount(String name, String outcome, String cell) {
        return Case.of(name, read(outcome), () -> new Book().amount(cell));
    }

    private static void numbers(List<Case> all) {
        Map<String, String> exact = new TreeMap<>(Map.ofEntries(
                Map.entry("99999999999999.99", "99999999999999.99"),
                Map.entry("0.1", "0.1"),
                Map.entry("1E2", "100"),
                Map.entry("1e-7", "0.0000001"),
                Map.entry("+5", "5"),
                Map.entry("-0", "0"),
                Map.entry("-0.0", "0"),
                Map.entry("007", "7"),
                Map.entry("5.", "5"),
                Map.entry(".5", "0.5"),
                Map.entry(" 5 ", "5"),
                Map.entry("9007199254740993", "9007199254740993"),
                Map.entry("1.7976931348623157E307", "17976931348623157" + "0".repeat(291)),
                Map.entry("1E307", "1" + "0".repeat(307)),
                Map.entry("0E-999", "0"),
                Map.entry("123456789012345678901234567890", "123456789012345678901234567890")));
        exact.forEach((text, number) ->
                all.add(amount("the number " + text, "NUMBER " + number, "<c r='B2'><v>" + text + "</v></c>")));
        for (String text : List.of(
                "NaN",
                "Infinity",
                "-Infinity",
                "INF",
                "1E309",
                "1E308",
                "12d",
                "12f",
                "12L",
                "0x1p3",
                "0x10",
                "1_000",
                "1,5",
                "1.234,56",
                "1 000",
                "1'000",
                "1.2.3",
                "--5",
                "5-",
                "1E",
                "E5",
                "1E+",
                "e",
                ".",
                "-",
                "+",
                "\u0661\u0662",
                "\uff11\uff12",
                "\u22125",
                "5\u00a0",
                "\u200b5",
                "(5)",
                "5%",
                "\u20ac5",
                "TRUE",
                "1E1000",
                "1/2",
                "0b1",
                "05h",
                "nan",
                "1e5.5")) {
            all.add(amount("no number: " + text, "INVALID_NUMBER " + text, "<c r='B2'><v>" + text + "</v></c>"));
        }
        for (int digits : new int[] {65, 400, 10_000}) {
            all.add(amount(
                    digits + " digits",
                    "INVALID_NUMBER " + "9".repeat(digits),
                    "<c r='B2'><v>" + "9".repeat(digits) + "</v></c>"));
        }
        for (String empty : List.of("<v/>", "<v></v>", "<v> </v>", "<v>\n</v>", "")) {
            all.add(amount("nothing stored: " + empty.strip() + empty.length(), "", "<c r='B2'>" + empty + "</c>"));
        }
    }

    private static void days(List<Case> all) {
        Map<String, String> days = new TreeMap<>(Map.ofEntries(
                Map.entry("1", "DATE 1900-01-01"),
                Map.entry("59", "DATE 1900-02-28"),
                Map.entry("60", "INVALID_NUMBER 60"),
                Map.entry("61", "DATE 1900-03-01"),
                Map.entry("0", "INVALID_NUMBER 0"),
                Map.entry("-1", "INVALID_NUMBER -1"),
                Map.entry("45657", "DATE 2024-12-31"),
                Map.entry("45657.5", "DATE 2024-12-31T12:00"),
                Map.entry("45657.999999999", "DATE 2024-12-31T23:59:59"),
                Map.entry("2958465", "DATE 9999-12-31"),
                Map.entry("2958466", "INVALID_NUMBER 2958466"),
                Map.entry("1E10", "INVALID_NUMBER 10000000000")));
        days.forEach(
                (number, day) -> all.add(amount("day " + number, day, "<c r='B2' s='2'><v>" + number + "</v></c>")));
        Map<String, String> from1904 =
                Map.of("0", "DATE 1904-01-01", "60", "DATE 1904-03-01", "44195", "DATE 2024-12-31");
        from1904.forEach((number, day) -> all.add(Case.of("day " + number + " from 1904", read(day), () -> new Book()
                .replaced(Book.WORKBOOK, "<sheets>", "<workbookPr date1904='1'/><sheets>")
                .amount("<c r='B2' s='2'><v>" + number + "</v></c>"))));
        Map<String, String> iso = Map.of(
                "2024-12-31",
                "DATE 2024-12-31",
                "2024-12-31T08:30:00",
                "DATE 2024-12-31T08:30",
                "2024-02-30",
                "INVALID_NUMBER 2024-02-30",
                "31/12/2024",
                "INVALID_NUMBER 31/12/2024",
                "2024-12-31T08:30:00+02:00",
                "INVALID_NUMBER 2024-12-31T08:30:00+02:00",
                "0000-01-01",
                "INVALID_NUMBER 0000-01-01");
        iso.forEach((text, day) -> all.add(amount("ISO day " + text, day, "<c r='B2' t='d'><v>" + text + "</v></c>")));
    }

    private static void types(List<Case> all) {
        all.add(amount("true", "BOOLEAN true", "<c r='B2' t='b'><v>1</v></c>"));
        all.add(amount("neither true nor false", "INVALID_NUMBER 2", "<c r='B2' t='b'><v>2</v></c>"));
        for (String error :
                List.of("#REF!", "#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#made up")) {
            all.add(amount("error " + error, "ERROR " + error, "<c r='B2' t='e'><v>" + error + "</v></c>"));
        }
        all.add(amount("inline text", "TEXT 100", "<c r='B2' t='inlineStr'><is><t>100</t></is></c>"));
        all.add(
                amount(
                        "inline text in runs with a reading",
                        "TEXT 100",
                        "<c r='B2' t='inlineStr'><is><r><t>1</t></r><r><rPr/><t>00</t></r><rPh sb='0' eb='1'><t>9</t></rPh></is></c>"));
        all.add(amount("a number stored as text stays text", "TEXT 1.234", "<c r='B2' t='str'><v>1.234</v></c>"));
        all.add(amount(
                "an extension beside the value",
                "NUMBER 100",
                "<c r='B2'><v>100</v><extLst><ext><v>9</v></ext></extLst></c>"));
        all.add(amount("a value of another vocabulary", "", "<c r='B2'><x:v xmlns:x='urn:x'>100</x:v></c>"));
    }

    private static void texts(List<Case> all) {
        Map<String, String> stored = new TreeMap<>(Map.ofEntries(
                Map.entry("_x000D_", ""),
                Map.entry("a_x000A_b", "a\nb"),
                Map.entry("_x005F_x000A_", "_x000A_"),
                Map.entry("a_xD83D_b", "a\ufffdb"),
                Map.entry("_xD83D__xDE00_", "\ud83d\ude00"),
                Map.entry("a_x0000_b", "a\0b"),
                Map.entry("a_x001B_[31mb", "a\u001b[31mb"),
                Map.entry("_x12_", "_x12_"),
                Map.entry("\u200b\u2060\ufeff", ""),
                Map.entry("\u00a0\u2003", "")));
        for (String text : List.of(
                "\u202egro.elive",
                "a\u2066b\u2069",
                "\u0455\u0456 \u0430",
                "e\u0301",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "=1+1",
                "@SUM(1)",
                "+1",
                "-1",
                "=cmd|' /C calc'!A0",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "${jndi:ldap://127.0.0.1:9/a}",
                "#{T(java.lang.Runtime).getRuntime().exec('touch pwned')}",
                "%n%s%d",
                "$(touch pwned)",
                "{{body}}",
                "'; DROP TABLE reading;--",
                "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
                "a\u0300".repeat(500))) {
            stored.put(text, text.replace("&lt;", "<").replace("&gt;", ">"));
        }
        stored.forEach((text, shown) -> all.add(Case.of(
                "text "
                        + text.codePoints()
                                .limit(12)
                                .mapToObj(Integer::toHexString)
                                .toList(),
                shown.isEmpty() ? Book.CELLS.replace(" A3=TEXT due,", "") : Book.CELLS.replace("due", shown),
                () -> new Book().replaced(STRINGS, "due", text))));
    }

    private static void formulas(List<Case> all) {
        String none = "FORMULA_WITHOUT_VALUE f";
        for (String value : List.of("", "<v/>", "<v></v>", "<v> </v>")) {
            all.add(amount("formula never reckoned " + value, none, "<c r='B2'><f>SUM(B3:B4)</f>" + value + "</c>"));
        }
        for (String formula : List.of(
                "1+1",
                "[1]Foglio1!A1",
                "WEBSERVICE(\"http://127.0.0.1:9\")",
                "cmd|'/C calc'!A0",
                "HYPERLINK(\"file:///etc/passwd\")",
                "EXEC(\"calc\")",
                "NOW()",
                "RAND()",
                "A1:XFD1048576",
                "#REF!",
                "")) {
            all.add(amount(
                    "stored beside the formula " + formula,
                    "NUMBER 100 f",
                    "<c r='B2'><f>" + formula.replace("\"", "&quot;") + "</f><v>100</v></c>"));
        }
        all.add(amount("text of a formula", "TEXT 100 f", "<c r='B2' t='str'><f>A1</f><v>100</v></c>"));
        all.add(amount("error of a formula", "ERROR #REF! f", "<c r='B2' t='e'><f>A1</f><v>#REF!</v></c>"));
        all.add(amount("no number of a formula", "INVALID_NUMBER NaN f", "<c r='B2'><f>A1</f><v>NaN</v></c>"));
        all.add(Case.of("shared formulas", read("NUMBER 100 f"), () -> new Book()
                .amount("<c r='B2'><f t='shared' si='0' ref='B2:B4'>A1</f><v>100</v></c>")));
        all.add(Case.of("a table of data", read("NUMBER 100 f"), () -> new Book()
                .amount("<c r='B2'><f t='dataTable' ref='B2:B4' r1='A1'/><v>100</v></c>")));
        all.add(Case.of("an array that spills", read("NUMBER 100 f"), () -> new Book()
                .changed(SHEET, t -> t)
                .amount("<c r='B2'><f t='array' ref='B2:B1048576'>ROW(1:1048576)</f><v>100</v></c>")));
    }
}
