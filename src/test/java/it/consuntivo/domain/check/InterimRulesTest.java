package it.consuntivo.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.example.Told;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that hold during the year, kept and broken, and those of the year's end, which do not hold yet. */
class InterimRulesTest {
    private static String found(String exercise, String rows) {
        var body = new BodyCheck(GivenExercise.of(lines("interim & unit FIN & " + exercise)));
        return Told.all(body.assess(List.of(GivenWorkbook.of("fin.xlsx", lines(rows))))
                .assessment()
                .findings());
    }

    private static String lines(String joined) {
        return joined.replace(" & ", "\n");
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; state=ON_TRACK                                     => -
                    objective; state=NOT_STARTED                                  => -
                    objective; state=COMPLETED                                    => -
                    objective; outcome=-                                          => D44 M1 FIN F1
                    objective; outcome=- & found STATE_UNKNOWN; cell=M1; unit=FIN => C38 M1 FIN -
                    objective; outcome=EXCLUDED; reason=Delibera 12               => -
                    objective; outcome=EXCLUDED                                   => D14 L1 FIN F1
                    objective; state=LATE; outcome=EXCLUDED; reason=x; action=y   => D45 M1 FIN F1 (LATE)
                    objective; state=ON_TRACK; type=O; text=-                     => D06 H1 FIN F1
                    """)
    void duringTheYearEveryObjectiveSaysHowItStands(String rows, String findings) {
        assertThat(found("rules", rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; state=LATE; action=Turni      => -
                    objective; state=LATE                    => D46 N1 FIN F1 (LATE)
                    objective; state=AT_RISK                 => D46 N1 FIN F1 (AT_RISK)
                    objective; state=SUSPENDED; reason=Gara  => D46 N1 FIN F1 (SUSPENDED)
                    """)
    void whatIsLateAtRiskOrSuspendedSaysWhatIsDoneAboutIt(String rows, String findings) {
        assertThat(found("rules", rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; state=COMPLETED & indicator; of=F1; target=10; actual=2   => -
                    objective; state=LATE; action=y & indicator; of=F1; target=1; actual=2 => -
                    objective; state=ON_TRACK & indicator; of=F1; target=10              => -
                    objective; state=ON_TRACK; weight=7                                  => -
                    counts; assigned=5; achieved=1; minimum=99                           => -
                    counts; assigned=2; achieved=1 & objective; type=O; state=COMPLETED & objective; type=O; state=LATE; action=y => -
                    counts; assigned=1; achieved=0 & objective; type=O; state=COMPLETED  => D23 D1 FIN - (ACHIEVED; 0; 1)
                    """)
    void nothingIsHeldAgainstTheYearsEnd(String rows, String findings) {
        assertThat(found("rules; weights=DECLARED", rows)).isEqualTo(findings);
    }
}
