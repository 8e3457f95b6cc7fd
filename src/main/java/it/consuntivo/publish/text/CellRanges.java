package it.consuntivo.publish.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows and cells as people list them: {@code 5-9, 12}, {@code F5-F9, H2}. */
final class CellRanges {
    private CellRanges() {}

    /**
     * Cells of a sheet, column by column.
     *
     * @param addresses in A1 notation, the rows of each column in ascending order; what is no cell is left out
     */
    static String of(List<String> addresses) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        addresses.stream()
                .filter(address -> address.matches("[A-Z]+[0-9]+"))
                .distinct()
                .forEach(address -> rows.computeIfAbsent(address.replaceAll("[0-9]", ""), column -> new ArrayList<>())
                        .add(Integer.valueOf(address.replaceAll("[A-Z]", ""))));
        return rows.entrySet().stream()
                .map(column -> of(column.getKey(), column.getValue()))
                .collect(Collectors.joining(", "));
    }

    /**
     * Rows of a sheet.
     *
     * @param rows numbers in ascending order
     */
    static String ofRows(List<Integer> rows) {
        return of("", rows);
    }

    private static String of(String column, List<Integer> rows) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1 || rows.get(i + 1) != rows.get(i) + 1;
            if (last) {
                String from = column + rows.get(first);
                ranges.add(i == first ? from : from + "-" + column + rows.get(i));
                first = i + 1;
            }
        }
        return String.join(", ", ranges);
    }
}
