package it.consuntivo.job;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.intake.exercise.ExerciseReader;
import it.consuntivo.job.RunReport.Ending;
import it.consuntivo.job.setting.Places;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a slow moment of the machine made of a file is told, and not remembered. */
class TooDemandingTest {
    private static final Duration AMPLE = Duration.ofMinutes(2);

    @TempDir
    Path home = Path.of("");

    private RunReport run(Duration fileTime) throws IOException {
        var places = new Places(home.resolve("jobs"), home.resolve("input"), home.resolve("output"), Optional.empty());
        Exercise exercise = new ExerciseReader(heading -> true, (section, text) -> List.of())
                .read(places.jobs(), Town.EXERCISE)
                .exercise()
                .orElseThrow();
        return new MainJob(places, fileTime, Progress.SILENT).run(exercise, false);
    }

    @Test
    void a_file_that_took_too_long_is_read_again_by_the_next_run_although_nothing_has_changed() throws IOException {
        Town town =
                new Town(home).dropPerformance("tec.xlsx", "TEC", "sì", "no").dropPerformance("fin.xlsx", "FIN", "SI");
        assertThat(run(Duration.ZERO).ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(town.read("anomalie.csv"))
                .contains("F24")
                .contains("tec.xlsx")
                .contains("fin.xlsx");
        assertThat(run(AMPLE).ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(town.read("anomalie.csv")).doesNotContain("F24");
        assertThat(run(AMPLE).ending()).isEqualTo(Ending.NOTHING_TO_DO);
    }

    @Test
    void the_limit_is_given_by_option_or_environment_and_is_a_second_at_least() throws IOException {
        Town town = new Town(home).dropPerformance("tec.xlsx", "TEC", "sì").dropPerformance("fin.xlsx", "FIN", "SI");
        assertThat(town.call("run", "--file-time-limit", "0").exitCode()).isEqualTo(2);
        assertThat(town.call("run", "--file-time-limit", "0").err()).contains("almeno 1 secondo");
        assertThat(town.call("run", "--file-time-limit", "60").exitCode()).isZero();
    }
}
