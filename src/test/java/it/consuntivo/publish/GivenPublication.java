package it.consuntivo.publish;

import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.check.CheckedBody;
import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.score.BodyScorer;
import java.util.List;

/** What is published of a small body, from the lines of its exercise and of its workbook. */
public final class GivenPublication {
    /** Every kind of value: mixed targets, texts like formulas, blanks, a unit that is silent, resources. */
    public static final String EVERYTHING =
            """
            objective; text==1+1; aim=@scopo; outcome=NOT_ACHIEVED; reason=-5 gradi
            objective; text=Virgole, "virgolette" e punto
            objective; type=A; category=MINPEG
            objective; type=O; outcome=EXCLUDED; reason=Fondi non concessi
            objective; type=O; outcome=NOT_ACHIEVED; reason=Gara deserta
            objective; type=O
            objective; type=O; mission=12; programme=01
            indicator; of=F1; target=10; actual=9.5
            indicator; of=F1; target=2024-12-31; actual=2025-01-15; direction=BY_DATE
            indicator; of=F2; target=true; actual=true; direction=YES_NO
            indicator; of=F2; target=3; actual=3; direction=EXACTLY
            indicator; of=F2; target=molti; actual=pochi
            resource; allocated=1000000.5; committed=333333.33; staff=2.5
            resource; mission=12; programme=01; allocated=0
            """;

    public static final String REGISTER =
            """
            unit FIN; name=Servizi finanziari
            unit TEC; name=+Tecnica; performance=1; ordinary=3
            category MINPEG; name=Percentuale minima
            """;

    /** Every state of an objective, a unit that gives only numbers and one that is silent. */
    private static final String STATES =
            """
            objective; state=ON_TRACK; text==1+1
            objective; state=LATE; reason=Gara deserta; action=Nuova gara
            objective; state=AT_RISK; reason=Fondi ☔
            objective; state=SUSPENDED; action=@nessuna
            objective; state=NOT_STARTED; type=A; category=MINPEG
            objective; state=COMPLETED; type=O
            objective; outcome=EXCLUDED; reason=Legge; type=O
            counts; unit=POL; assigned=1200; achieved=7; excluded=0
            indicator; of=F1; target=10; actual=2.5
            indicator; of=F1; target=30; actual=31; direction=AT_MOST
            indicator; of=F2; target=2024-12-31; direction=BY_DATE
            indicator; of=F2; target=true; actual=false; direction=YES_NO
            resource; allocated=1000000.5; committed=333333.33; staff=2.5
            """;

    private GivenPublication() {}

    /** A year under way. */
    public static Publication underWay() {
        return of("interim\n" + REGISTER + "unit POL; name=Polizia locale", STATES);
    }

    public static Publication of(String exercise, String workbook) {
        Exercise given = GivenExercise.of(exercise);
        CheckedBody body = new BodyCheck(given).assess(List.of(GivenWorkbook.of("dati.xlsx", workbook)));
        return new Publication(
                given,
                new BodyScorer(given, body).score(),
                body.assessment(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "0.1.0");
    }
}
