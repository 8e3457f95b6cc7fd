package it.consuntivo.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.example.Told;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Objective;
import it.consuntivo.domain.model.Submission;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was assigned against what is reported. */
class PlanTest {
    private static String lines(String joined) {
        return joined.replace(" & ", "\n");
    }

    /** Codes of the plan, codes of the workbook, and for each of these the place of the planned one it is. */
    @ParameterizedTest(name = "{0} | {1} => {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    F1 F2  | F1 F2  | 1 2
                    F1 F2  | F2 F1  | 2 1
                    F1 F2  | f2     | 2
                    F1 F2  | 2 1    | 2 1
                    F1 F2  | - -    | 1 2
                    1 2    | 02 01  | 2 1
                    - -    | 2 1    | 2 1
                    - -    | A B    | 1 2
                    F1 F2  | F3 F1  | - 1
                    F1 F2  | F1 1   | 1 -
                    F1 F2  | 1 F2 F1 | - 2 1
                    5 6    | 1 2    | - -
                    5 6    | 6 5    | 2 1
                    5 6    | - -    | 1 2
                    F1     | 1 2    | 1 -
                    01 1   | 1      | 2
                    OB.1 1 | ob.1   | 1
                    1 OB.1 | ob.1   | 2
                    """)
    void aReportedObjectiveIsThePlannedOneOfItsCodeOrWhereCodesAreMissingOfItsNumber(
            String planned, String reported, String matches) {
        Exercise exercise = GivenExercise.of("unit FIN\n" + each("plan FIN; code=", planned));
        Submission submission = submission(each("objective; code=", reported));
        var match = new PlanMatch(exercise, submission);
        assertThat(submission.objectives().stream()
                        .map(objective -> place(match, objective))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(matches);
    }

    private static String each(String said, String codes) {
        return List.of(codes.split(" ", -1)).stream().map(code -> said + code).collect(Collectors.joining("\n"));
    }

    private static String place(PlanMatch match, Objective objective) {
        return match.of(objective)
                .map(planned -> Integer.toString(planned.number()))
                .orElse("-");
    }

    private static Submission submission(String rows) {
        return Submission.of(
                "FIN", "fin.xlsx", GivenWorkbook.of("fin.xlsx", rows).facts());
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective & objective; code=O1; type=O                            => -
                    objective & counts; assigned=1; achieved=1                        => -
                    objective; code=O1; type=O                                        => P01 - FIN F1 (F1; Strade)
                    objective                                                         => P01 - FIN O1 (O1; Nido)
                    objective & objective & objective; code=O1; type=O                => P02 A2 FIN F2 (F2)
                    objective & objective; code=O1; type=A; category=MIN              => P01 - FIN O1 (O1; Nido) + P02 A2 FIN O1 (O1)
                    objective & counts; assigned=2; achieved=2                        => P03 B2 FIN - (ORDINARY; 1; 2)
                    objective; mission=12; programme=01 & objective; code=O1; type=O  => P04 E1 FIN F1 (12/01; 01/03)
                    objective; programme=12 & objective; code=O1; type=O              => P04 F1 FIN F1 (01/12; 01/03) + D20 F1 FIN F1 (01/12)
                    objective & objective; code=O1; type=O; mission=12; programme=01  => -
                    """)
    void aUnitReportsWhatThePlanAssignsNothingLessAndNothingMore(String rows, String findings) {
        Exercise exercise = GivenExercise.of(
                """
                unit FIN
                category MIN
                plan FIN; code=F1; mission=01; programme=03; text=Strade
                plan FIN; code=O1; type=O; text=Nido
                """);
        List<ReadWorkbook> folder = List.of(GivenWorkbook.of("fin.xlsx", lines(rows)));
        assertThat(Told.all(new BodyCheck(exercise).assess(folder).assessment().findings()))
                .isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; code=1                                               => F1 01/03 - Fine 70
                    objective; code=-; weight=50                                    => F1 01/03 - Fine 70
                    objective; mission=01; code=F1                                  => F1 01/03 - Fine 70
                    objective; code=F1; mission=-; programme=-; aim=-               => F1 01/03 - Scopo 70
                    objective; code=F1; mission=12; programme=01; aim=Altro         => F1 12/01 - Altro 70
                    objective; code=A1; type=A; mission=-; programme=-; aim=-       => A1 -/- MIN - -
                    objective; code=A1; type=A; category=PNRR; mission=01; aim=-; weight=4 => A1 01/- PNRR - 4
                    """)
    void whatARowLeavesOpenThePlanSays(String row, String settled) {
        Exercise exercise = GivenExercise.of(
                "unit FIN & plan FIN; code=F1; mission=01; programme=03; aim=Scopo; weight=70 & plan FIN; code=A1; type=A; category=MIN"
                        .replace(" & ", "\n"));
        Submission submission = submission(row);
        var match = new PlanMatch(exercise, submission);
        var checked = new CheckedSubmission(submission, match, new DeclaredOutcome(exercise, submission, match))
                .objectives()
                .get(0);
        assertThat("%s %s/%s %s %s %s"
                        .formatted(
                                checked.code(),
                                checked.mission().orElse("-"),
                                checked.programme().orElse("-"),
                                checked.category().orElse("-"),
                                checked.strategicAim().orElse("-"),
                                checked.weight().map(Object::toString).orElse("-")))
                .isEqualTo(settled);
    }
}
