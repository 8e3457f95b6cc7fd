package it.consuntivo.reliability.mutation;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.GridReader;
import it.consuntivo.intake.grid.GridReading;
import it.consuntivo.intake.grid.Limits;
import it.consuntivo.reliability.strict.NotStrict;
import it.consuntivo.reliability.strict.StrictBook;
import it.consuntivo.reliability.strict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Many mutants of some good workbooks, each read by the product and by the second reader. */
final class Campaign {
    private final Path folder;
    private final List<byte[]> seeds;
    private final GridReader reader = new GridReader(Limits.DEFAULT);
    private final List<Grid> originals = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private long slowest;

    /**
     * @param seeds good workbooks in the new format or the old
     */
    Campaign(Path folder, List<byte[]> seeds) throws IOException {
        this.folder = folder;
        this.seeds = seeds;
        for (byte[] seed : seeds) {
            originals.add(read(seed).grid().orElseThrow());
        }
    }

    /** Everything that must not happen, with the random number that makes it happen again. */
    List<String> failures() {
        return failures;
    }

    /** What came of the mutants, by the kind of damage. */
    String report() {
        return counts + ", slowest " + slowest / 1_000_000 + " ms";
    }

    Campaign run(int mutants, long seed) throws IOException {
        for (int i = 0; i < mutants; i++) {
            var random = new Random(seed * 1_000_003 + i);
            int number = random.nextInt(seeds.size());
            byte[] good = seeds.get(number);
            var mutator = new Mutator(random);
            judge(
                    "seed %d mutant %d".formatted(seed, i),
                    number,
                    good[0] == 'P' ? mutator.xlsx(good) : mutator.xls(good));
        }
        return this;
    }

    private void judge(String which, int number, Mutator.Mutant mutant) throws IOException {
        long start = System.nanoTime();
        GridReading reading = read(mutant.bytes());
        slowest = Math.max(slowest, System.nanoTime() - start);
        String outcome = outcome(number, mutant, reading);
        counts.merge(mutant.kind() + " " + outcome.replaceFirst(":.*", ""), 1, Integer::sum);
        if (outcome.startsWith("WRONG")) {
            failures.add(which + " " + mutant.kind() + " " + outcome);
        }
    }

    private String outcome(int number, Mutator.Mutant mutant, GridReading reading) throws IOException {
        if (WorkbookReader.isOfTheMoment(reading.findings())) {
            return "WRONG: too demanding";
        }
        if (reading.grid().isEmpty()) {
            return reading.findings().stream().anyMatch(Finding::isError) ? "refused" : "WRONG: refused in silence";
        }
        Grid grid = reading.grid().get();
        if (mutant.kind().equals("xls")) {
            return grid.sheets().equals(originals.get(number).sheets()) ? "same" : "other (no checksum in .xls)";
        }
        try {
            String difference = Verdict.difference(StrictBook.read(folder.resolve("mutant")), grid);
            return difference.isEmpty() ? "read as stored" : "WRONG: " + difference;
        } catch (NotStrict refused) {
            boolean same = cells(grid).equals(cells(originals.get(number)));
            return same ? "same, though odd" : "WRONG: read, though " + refused.getMessage();
        }
    }

    private static List<Object> cells(Grid grid) {
        return grid.sheets().stream()
                .map(sheet -> (Object) List.of(
                        sheet.name(), sheet.rows().stream().map(Grid.Row::cells).toList()))
                .toList();
    }

    private GridReading read(byte[] bytes) throws IOException {
        return reader.read(Files.write(folder.resolve("mutant"), bytes), "mutant.xlsx");
    }
}
