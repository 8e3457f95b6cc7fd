package it.consuntivo.publish.xlsx;

import it.consuntivo.publish.table.Table;
import it.consuntivo.publish.table.TableTexts;
import it.consuntivo.publish.table.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a sheet are, in letters: long texts get more room than short ones, but wrapped into a block and
 * not in proportion, as far as the whole can still be read on a printed page; no column is narrower than the words in it.
 */
record ColumnWidths(
        Table<?> table, TableTexts names, List<List<Optional<Value>>> body, int firstPrinted, int lastPrinted) {
    private static final int LOOSEST = 8;
    private static final int NUMBERS = 12;
    private static final int WIDEST = 46;
    /** For essays: a row cannot be higher than some 27 lines. */
    private static final int WIDEST_OF_ALL = 70;

    private static final int LETTERS_IN_A_ROW = 45;
    private static final int LONGEST_WORD = 15;
    /** Letters beside each other that can still be read on a landscape page. */
    private static final int PAGE = 210;
    /** What the arrow of a filter takes beside a word of the heading. */
    private static final int ARROW = 3;

    int[] letters() {
        int[] longest = IntStream.range(0, table.columns().size())
                .map(column -> longest(column))
                .toArray();
        int[] words = IntStream.range(0, table.columns().size())
                .map(column ->
                        Math.max(longestWord(names.heading(table.columns().get(column))) + ARROW, longestWord(column)))
                .toArray();
        return IntStream.iterate(LOOSEST, spread -> spread - 1)
                .limit(LOOSEST)
                .mapToObj(spread -> widths(longest, words, spread))
                .filter(widths -> IntStream.of(widths)
                                .skip(firstPrinted)
                                .limit(lastPrinted + 1L - firstPrinted)
                                .sum()
                        <= PAGE)
                .findFirst()
                .orElseGet(() -> widths(longest, words, 1));
    }

    private static int[] widths(int[] longest, int[] words, int spread) {
        return IntStream.range(0, longest.length)
                .map(column -> Math.max(
                        Math.min(WIDEST, Math.max(words[column], (int)
                                Math.min(longest[column] + 1L, Math.round(spread * Math.sqrt(longest[column]))))),
                        Math.min(WIDEST_OF_ALL, longest[column] / LETTERS_IN_A_ROW)))
                .toArray();
    }

    private int longest(int column) {
        return body.stream()
                .flatMap(row -> row.get(column).stream())
                .mapToInt(value ->
                        value instanceof Value.Text words ? words.text().length() : NUMBERS)
                .max()
                .orElse(0);
    }

    /** As long as words are; an unbroken string of any other length is broken. */
    private int longestWord(int column) {
        int longest = body.stream()
                .flatMap(row -> row.get(column).stream())
                .filter(Value.Text.class::isInstance)
                .mapToInt(value -> longestWord(((Value.Text) value).text()))
                .max()
                .orElse(0);
        return Math.min(LONGEST_WORD, longest) + 1;
    }

    private static int longestWord(String text) {
        return Stream.of(text.split(" ", -1)).mapToInt(String::length).max().orElse(0);
    }
}
