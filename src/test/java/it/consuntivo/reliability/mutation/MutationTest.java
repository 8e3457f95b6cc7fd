package it.consuntivo.reliability.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.intake.grid.Grid;
import it.consuntivo.intake.grid.GridReader;
import it.consuntivo.intake.grid.Limits;
import it.consuntivo.reliability.strict.NotStrict;
import it.consuntivo.reliability.strict.StrictBook;
import it.consuntivo.reliability.strict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a workbook on its way, it is refused or read as it stands there. */
class MutationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void two_hundred_mutants_are_refused_or_read_as_they_are() throws IOException {
        run(200, Long.getLong("mutation.seed", 5));
    }

    @Test
    @Tag("mutation")
    void many_mutants_are_refused_or_read_as_they_are() throws IOException {
        run(
                Integer.getInteger("mutants", 10_000),
                Long.getLong("mutation.seed", System.currentTimeMillis() % 1_000_000));
    }

    @Test
    void the_second_reader_notices_one_digit() throws IOException, NotStrict {
        List<byte[]> good = GoodBooks.byHand();
        StrictBook stored = StrictBook.read(Files.write(folder.resolve("a"), good.get(1)));
        Grid own = read(good.get(1));
        assertThat(Verdict.difference(stored, own)).isEmpty();
        byte[] other = Mutator.zipped(Mutator.parts(good.get(1)), "<v>2.5</v>", "<v>2.6</v>");
        assertThat(Verdict.difference(stored, read(other)))
                .isEqualTo("Dati!B1: stored StrictCell[kind=n, value=2.5, formula=false], read NUMBER 2.6");
        assertThat(Verdict.difference(stored, read(good.get(0)))).isNotEmpty();
    }

    private Grid read(byte[] file) throws IOException {
        Path copy = Files.write(folder.resolve("b"), file);
        return new GridReader(Limits.DEFAULT).read(copy, "b.xlsx").grid().orElseThrow();
    }

    private void run(int mutants, long seed) throws IOException {
        Campaign campaign = new Campaign(folder, seeds()).run(mutants, seed);
        System.out.printf("%d mutants of seed %d: %s%n", mutants, seed, campaign.report());
        assertThat(campaign.failures()).as("-Dmutation.seed=%d", seed).isEmpty();
    }

    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>(GoodBooks.all());
        seeds.addAll(OldBooks.all());
        return seeds;
    }
}
