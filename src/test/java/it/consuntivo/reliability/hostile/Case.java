package it.consuntivo.reliability.hostile;

import java.util.function.Supplier;

/**
 * A hostile file and what has to become of it.
 *
 * @param name in a few words; the file in the folder is named after it
 * @param outcome the code of the refusal with its arguments, or all cells as they have to be read
 */
record Case(String name, String outcome, Supplier<byte[]> file) {
    static Case of(String name, String outcome, Supplier<Book> book) {
        return new Case(name, outcome, () -> book.get().bytes());
    }

    /** Legal, if odd: nothing of it changes what the cells say. */
    static Case harmless(String name, Supplier<Book> book) {
        return of(name, Book.CELLS, book);
    }

    static Case raw(String name, String outcome, Supplier<RawZip> zip) {
        return new Case(name, outcome, () -> zip.get().bytes());
    }

    boolean isRefused() {
        return outcome.startsWith("FILE_") || outcome.startsWith("ROWS_");
    }

    @Override
    public String toString() {
        return name;
    }
}
