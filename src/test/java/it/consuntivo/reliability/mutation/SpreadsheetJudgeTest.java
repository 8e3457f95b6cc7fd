package it.consuntivo.reliability.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.GridReader;
import it.consuntivo.intake.grid.Limits;
import it.consuntivo.publish.xlsx.LibreOffice;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a damaged workbook is what a spreadsheet program shows of it. */
@Tag("libreoffice")
class SpreadsheetJudgeTest {
    /** As many as LibreOffice saves. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern ESCAPED = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f]");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final GridReader reader = new GridReader(Limits.DEFAULT);

    @Test
    void mutantsThatAreReadShowTheSameInLibreOffice() throws IOException, InterruptedException {
        judge(GoodBooks.all(), (mutator, good) -> mutator.xlsx(good), "xlsx");
    }

    @Test
    void mutantsInTheOldFormatThatAreReadShowTheSameInLibreOffice() throws IOException, InterruptedException {
        judge(OldBooks.all(), (mutator, good) -> mutator.xls(good), "xls");
    }

    private void judge(List<byte[]> good, BiFunction<Mutator, byte[], Mutator.Mutant> damage, String ending)
            throws IOException, InterruptedException {
        Map<String, Grid> read = read(good, damage, ending);
        Path saved = new LibreOffice(folder)
                .saved(read.keySet().stream().map(folder::resolve).toList(), "xlsx");
        List<String> wrong = new ArrayList<>();
        int shown = 0;
        for (Map.Entry<String, Grid> mutant : read.entrySet()) {
            Path file = saved.resolve(mutant.getKey().replaceFirst("[.].*", ".xlsx"));
            if (Files.exists(file)) {
                Grid other = reader.read(file, "shown.xlsx").grid().orElseThrow();
                difference(mutant.getValue(), other).ifPresent(what -> wrong.add(mutant.getKey() + " " + what));
                shown++;
            }
        }
        System.out.printf("%d mutants read, %d shown by LibreOffice, %d otherwise%n", read.size(), shown, wrong.size());
        assertThat(shown).isGreaterThan(read.size() / 2);
        assertThat(wrong).isEmpty();
    }

    /** Those mutants, by name, that are read and not as the workbook that they were made from. */
    private Map<String, Grid> read(List<byte[]> good, BiFunction<Mutator, byte[], Mutator.Mutant> damage, String ending)
            throws IOException {
        int mutants = Integer.getInteger("mutants", 2_000);
        long seed = Long.getLong("mutation.seed", 5);
        Map<String, Grid> read = new TreeMap<>();
        for (int i = 0; i < mutants; i++) {
            var random = new Random(seed * 1_000_003 + i);
            byte[] original = good.get(random.nextInt(good.size()));
            Path file = folder.resolve("m%05d.%s".formatted(i, ending));
            Files.write(file, damage.apply(new Mutator(random), original).bytes());
            Optional<Grid> grid = reader.read(file, "mutant.xlsx").grid();
            if (grid.isPresent() && !grid.get().sheets().equals(grid(original).sheets())) {
                read.put(file.getFileName().toString(), grid.get());
            }
        }
        return read;
    }

    private Grid grid(byte[] workbook) throws IOException {
        return reader.read(Files.write(folder.resolve("good.xlsx"), workbook), "good.xlsx")
                .grid()
                .orElseThrow();
    }

    private static Optional<String> difference(Grid ours, Grid shown) {
        Map<String, Cell> others = cells(shown);
        Map<String, Cell> read = cells(ours);
        Stream<String> differing = read.entrySet().stream()
                .filter(cell -> !isSame(cell.getValue(), Optional.ofNullable(others.get(cell.getKey()))))
                .map(cell -> cell.getKey() + ": " + cell.getValue() + ", shown " + others.get(cell.getKey()));
        Stream<String> unread = others.keySet().stream()
                .filter(address -> !read.containsKey(address))
                .map(address -> address + " not read: " + others.get(address));
        return Stream.concat(differing, unread).findFirst();
    }

    /** By place; a sheet by its number, since LibreOffice gives another name to one that has none. */
    private static Map<String, Cell> cells(Grid grid) {
        Map<String, Cell> cells = new TreeMap<>();
        for (int i = 0; i < grid.sheets().size(); i++) {
            String sheet = (i + 1) + "!";
            grid.sheets().get(i).rows().forEach(row -> row.cells()
                    .forEach(cell -> cells.put(sheet + cell.address(), cell)));
        }
        return cells;
    }

    /**
     * A formula's value is the stored one, which LibreOffice reckons anew; what is refused as no number is no figure. It
     * leaves the escapes of the standard ({@code _x0031_}) as they stand, which Excel reads, and sees no day in a cell
     * that has none but the workbook's first style. Control characters it saves as it likes.
     */
    private static boolean isSame(Cell ours, Optional<Cell> shown) {
        if (ours.formula()
                || shown.filter(cell -> ESCAPED.matcher(cell.text()).find()).isPresent()) {
            return true;
        }
        return switch (ours.kind()) {
            case INVALID_NUMBER, FORMULA_WITHOUT_VALUE, ERROR -> true;
            case NUMBER ->
                shown.filter(cell ->
                                cell.kind() == Cell.Kind.NUMBER && rounded(cell).compareTo(rounded(ours)) == 0)
                        .isPresent();
            case DATE ->
                shown.filter(cell ->
                                cell.kind() == Cell.Kind.NUMBER || cell.text().equals(ours.text()))
                        .isPresent();
            case TEXT, BOOLEAN ->
                shown.filter(cell -> cell.kind() == ours.kind()
                                && visible(cell.text()).equals(visible(ours.text())))
                        .isPresent();
        };
    }

    private static String visible(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }

    private static BigDecimal rounded(Cell number) {
        return number.number().round(DIGITS);
    }
}
