package it.consuntivo.reliability.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.intake.grid.GridReader;
import it.consuntivo.intake.grid.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file comes to exactly the outcome that stands beside it, whatever a library would make of it. */
class HostileWorkbooksTest {
    /** What comes of a file should not depend on what else the machine is doing. */
    private static final Limits PATIENT = Limits.DEFAULT.within(Duration.ofMinutes(2));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static Stream<Case> all() {
        return Stream.of(Containers.all(), Markup.all(), Masses.all(), Values.all(), Guises.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("all")
    void comes_to_its_outcome(Case hostile) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), hostile.file().get());
        String told = Told.of(new GridReader(PATIENT).read(file, "a.xlsx"));
        assertThat(told).isEqualTo(hostile.outcome());
        assertThat(folder.toFile().list()).as("nothing is written beside it").containsExactly("a.xlsx");
    }

    @Test
    void there_are_many_of_them_and_each_has_a_name_of_its_own() {
        List<String> names = all().map(Case::name).toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(300);
    }
}
