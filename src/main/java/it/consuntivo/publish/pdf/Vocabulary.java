package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.Standing;
import it.consuntivo.publish.narrative.Lexicon;
import it.consuntivo.publish.narrative.Lexicon.Placeholder;
import it.consuntivo.publish.narrative.Manuscript;
import it.consuntivo.publish.narrative.Values;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Names for the texts of a report, and how each gets its value or is found to be true. */
final class Vocabulary {
    private final Map<String, Word> words = new TreeMap<>();
    private final Map<String, Predicate<Account>> conditions = new TreeMap<>();
    private final Map<String, Function<Account, Table>> tables = new TreeMap<>();

    /** A table with the notes that its rows refer to. */
    record Table(Grid grid, List<String> notes) {
        Table {
            notes = List.copyOf(notes);
        }

        void write(Book book) {
            book.grid(grid);
            notes.forEach(book::note);
        }
    }

    private record Word(Placeholder known, Function<Account, String> value) {}

    /** A placeholder that has a value in every report. */
    Vocabulary always(String name, Function<Account, String> value) {
        words.put(name, new Word(new Placeholder(false, Set.of()), value));
        return this;
    }

    /** A placeholder that may have no value, and the condition of the same name: that it has one. */
    Vocabulary perhaps(String name, Function<Account, Optional<String>> value) {
        perhaps(name, false, Set.of(name), value);
        return when(name, account -> value.apply(account).isPresent());
    }

    private void perhaps(String name, boolean block, Set<String> guards, Function<Account, Optional<String>> value) {
        words.put(name, new Word(new Placeholder(block, guards), account -> value.apply(account)
                .orElse("")));
    }

    Vocabulary when(String name, Predicate<Account> condition) {
        conditions.put(name, condition);
        return this;
    }

    /** A number with its noun; the bare number; conditions for more than none, exactly one, more than one. */
    Vocabulary count(String name, LongFunction<String> counted, ToIntFunction<Account> number) {
        return always(name, account -> counted.apply(number.applyAsInt(account)))
                .always(name + ".numero", account -> Italian.number(number.applyAsInt(account)))
                .when(name, account -> number.applyAsInt(account) > 0)
                .when(name + ".uno", account -> number.applyAsInt(account) == 1)
                .when(name + ".molti", account -> number.applyAsInt(account) > 1);
    }

    /** A percentage, also after the prepositions a and da; empty of nothing. */
    Vocabulary result(String name, Function<Account, Optional<BigDecimal>> percent) {
        return result(name, Set.of(name), percent);
    }

    private Vocabulary result(String name, Set<String> guards, Function<Account, Optional<BigDecimal>> percent) {
        perhaps(name, false, guards, percent.andThen(value -> value.map(Italian::percent)));
        perhaps(name + ".al", false, guards, percent.andThen(value -> value.map(Prepositions::to)));
        perhaps(name + ".dal", false, guards, percent.andThen(value -> value.map(Prepositions::from)));
        return when(name, account -> percent.apply(account).isPresent());
    }

    /** A percentage of which something is expected; whoever asks how it stands knows that there is one. */
    Vocabulary measured(
            String name,
            Function<Account, Optional<BigDecimal>> percent,
            Function<Account, Optional<Standing>> standing) {
        String above = name + ".superiore";
        String equal = name + ".pari";
        String below = name + ".inferiore";
        return result(name, Set.of(name, above, equal, below), percent)
                .when(above, account -> standing.apply(account).equals(Optional.of(Standing.ABOVE)))
                .when(equal, account -> standing.apply(account).equals(Optional.of(Standing.EQUAL)))
                .when(below, account -> standing.apply(account).equals(Optional.of(Standing.BELOW)));
    }

    /** Words that there are where a count of another name is more than none. */
    Vocabulary named(String name, String count, Function<Account, String> value) {
        perhaps(name, false, Set.of(count, count + ".uno", count + ".molti"), value.andThen(Optional::of));
        return this;
    }

    /** By how much a measured result is above or below what it is held against. */
    Vocabulary distance(String measured, Function<Account, Optional<String>> points) {
        perhaps(measured + ".scarto", false, Set.of(measured + ".superiore", measured + ".inferiore"), points);
        return this;
    }

    /**
     * A list in Markdown, which stands alone in its line.
     *
     * @param guard the condition that there is something to list
     */
    Vocabulary list(String name, String guard, Function<Account, Optional<String>> items) {
        perhaps(name, true, Set.of(guard), items);
        return this;
    }

    /** A table of the report, which stands alone in its line, and the condition that it has rows. */
    Vocabulary table(String name, Predicate<Account> filled, Function<Account, Grid> grid) {
        return notedTable(name, filled, account -> new Table(grid.apply(account), List.of()));
    }

    /** The same, with notes below it. */
    Vocabulary notedTable(String name, Predicate<Account> filled, Function<Account, Table> table) {
        perhaps(name, true, Set.of(name), account -> Optional.of(Manuscript.table(name)));
        tables.put(name, table);
        return when(name, filled);
    }

    Lexicon lexicon() {
        Map<String, Placeholder> known = words.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, word -> word.getValue().known()));
        return new Lexicon(known, conditions.keySet());
    }

    Table table(String name, Account account) {
        return Objects.requireNonNull(tables.get(name), name).apply(account);
    }

    Values values(Account account) {
        return new Values() {
            @Override
            public String text(String placeholder) {
                return Objects.requireNonNull(words.get(placeholder), placeholder)
                        .value()
                        .apply(account);
            }

            @Override
            public boolean holds(String condition) {
                return Objects.requireNonNull(conditions.get(condition), condition)
                        .test(account);
            }
        };
    }
}
