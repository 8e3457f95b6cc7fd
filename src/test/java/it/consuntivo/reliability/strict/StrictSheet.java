package it.consuntivo.reliability.strict;

import static it.consuntivo.reliability.strict.StrictBook.MAIN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cells of one worksheet. */
record StrictSheet(Element worksheet, List<String> strings) {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    Map<String, StrictCell> cells() throws NotStrict {
        Map<String, StrictCell> cells = new LinkedHashMap<>();
        int lastRow = 0;
        for (Element data : worksheet.all(MAIN + "sheetData").toList()) {
            for (Element row : data.all(MAIN + "row").toList()) {
                int number = row.attributes().containsKey("r") ? natural(row.attribute("r", "")) : lastRow + 1;
                if (number <= lastRow) {
                    throw new NotStrict("rows in disorder");
                }
                lastRow = number;
                take(row, number, cells);
            }
        }
        return cells;
    }

    private void take(Element row, int number, Map<String, StrictCell> cells) throws NotStrict {
        int last = 0;
        for (Element cell : row.all(MAIN + "c").toList()) {
            int column = last + 1;
            if (cell.attributes().containsKey("r")) {
                Matcher address = ADDRESS.matcher(cell.attribute("r", ""));
                if (!address.matches() || natural(address.group(2)) != number) {
                    throw new NotStrict("address");
                }
                column = column(address.group(1));
            }
            if (column <= last) {
                throw new NotStrict("cells in disorder");
            }
            last = column;
            StrictCell read = cell(cell);
            if (!read.isBlank()) {
                cells.put(letters(column) + number, read);
            }
        }
    }

    private StrictCell cell(Element cell) throws NotStrict {
        String type = cell.attribute("t", "n");
        List<Element> values = cell.all(MAIN + "v").toList();
        List<Element> inline = cell.all(MAIN + "is").toList();
        boolean formula = cell.all(MAIN + "f").findAny().isPresent();
        if (values.size() + inline.size() > 1) {
            throw new NotStrict("two values");
        }
        if (!inline.isEmpty()) {
            return new StrictCell("text", rich(inline.get(0)), formula);
        }
        String value = values.isEmpty() ? "" : values.get(0).text().toString();
        return switch (type) {
            case "s" -> value.isBlank() ? new StrictCell("blank", "", formula) : shared(value.strip(), formula);
            case "str" -> new StrictCell("text", unescaped(value), formula);
            case "inlineStr" -> {
                if (!values.isEmpty()) {
                    throw new NotStrict("an inline text elsewhere");
                }
                yield new StrictCell("blank", "", formula);
            }
            case "n", "b", "e", "d" -> new StrictCell(type, value.strip(), formula);
            default -> throw new NotStrict("type");
        };
    }

    private StrictCell shared(String index, boolean formula) throws NotStrict {
        int number = natural(index);
        if (number >= strings.size()) {
            throw new NotStrict("string");
        }
        return new StrictCell("text", strings.get(number), formula);
    }

    static String rich(Element item) {
        return item.children().stream()
                .map(child -> child.name().equals(MAIN + "t")
                        ? unescaped(child.text().toString())
                        : child.name().equals(MAIN + "r")
                                ? child.all(MAIN + "t")
                                        .map(text -> unescaped(text.text().toString()))
                                        .collect(Collectors.joining())
                                : "")
                .collect(Collectors.joining());
    }

    private static String unescaped(String stored) {
        return ESCAPE.matcher(stored)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static int natural(String digits) throws NotStrict {
        if (!digits.matches("[0-9]{1,9}")) {
            throw new NotStrict("number");
        }
        return Integer.parseInt(digits);
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }

    private static String letters(int column) {
        return column == 0 ? "" : letters((column - 1) / 26) + (char) ('A' + (column - 1) % 26);
    }
}
