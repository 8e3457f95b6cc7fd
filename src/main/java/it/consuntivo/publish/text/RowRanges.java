package it.consuntivo.publish.text;

import java.util.ArrayList;
import java.util.List;

/** Rows as people list them: {@code 5-9, 12}. */
final class RowRanges {
    private RowRanges() {}

    /**
     * @param rows numbers in ascending order
     */
    static String of(List<Integer> rows) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1 || rows.get(i + 1) != rows.get(i) + 1;
            if (last) {
                ranges.add(i == first ? rows.get(i).toString() : rows.get(first) + "-" + rows.get(i));
                first = i + 1;
            }
        }
        return String.join(", ", ranges);
    }
}
