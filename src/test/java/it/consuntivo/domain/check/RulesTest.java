package it.consuntivo.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.example.Told;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every rule, kept and broken: what a workbook says, its rows joined by an ampersand, and what the checks answer. A row
 * that is not told otherwise keeps every rule.
 */
class RulesTest {
    private static String found(String exercise, String rows) {
        var body = new BodyCheck(GivenExercise.of(lines(exercise)));
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
                    objective                                               => -
                    objective; text=-                                       => D06 H1 FIN F1
                    objective; mission=-                                    => D07 E1 FIN F1
                    objective; programme=-                                  => D08 F1 FIN F1
                    objective; aim=-                                        => D09 G1 FIN F1
                    objective; mission=-; programme=-                       => D07 E1 FIN F1 + D08 F1 FIN F1
                    objective; type=O; aim=-                                => -
                    objective; type=O; text=-                               => D06 H1 FIN F1
                    objective; type=A; category=MINPEG; aim=-               => -
                    objective; type=A                                       => D10 D1 FIN F1
                    objective; text=-; without=TEXT                         => D06 A1 FIN F1
                    objective; text=- & found TYPE_UNKNOWN; cell=H1; unit=FIN => C09 H1 FIN -
                    """)
    void anObjectiveSaysWhatItIsAboutInAsManyColumnsAsItsTypeNeeds(String rows, String findings) {
        assertThat(found("unit FIN & category MINPEG", rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; outcome=-                                           => D11 J1 FIN F1
                    objective; outcome=-; without=OUTCOME                          => D11 K1 FIN F1
                    objective; outcome=-; result=4.00; weight=4                    => D32 K1 FIN -
                    objective; outcome=-; result=4.00                              => D32 K1 FIN -
                    objective; outcome=-; result=0; reason=Gara                    => D32 K1 FIN -
                    objective; outcome=-; result=0                                 => D32 K1 FIN - + D15 L1 FIN F1
                    objective; outcome=-; result=4 & objective; outcome=-; result=4 => D32 K1 FIN -
                    objective; outcome=-; result=2.00; weight=4.00                 => D13 K1 FIN F1 (2.00; 4.00) + D32 K1 FIN -
                    objective; outcome=-; result=4 & objective; outcome=-; result=2 => D13 K2 FIN F2 (2; 4) + D32 K1 FIN -
                    objective; result=4; weight=4                                  => -
                    objective; result=3.999; weight=4                              => -
                    objective; result=2; weight=4                                  => D13 K1 FIN F1 (2; 4)
                    objective; result=0; weight=4                                  => D12 K1 FIN F1 (ACHIEVED; 0)
                    objective; outcome=NOT_ACHIEVED; result=4; reason=Gara         => D12 K1 FIN F1 (NOT_ACHIEVED; 4)
                    objective; outcome=NOT_ACHIEVED; result=0; reason=Gara         => -
                    objective; outcome=EXCLUDED; result=4; reason=Gara             => D12 K1 FIN F1 (EXCLUDED; 4)
                    objective; outcome=EXCLUDED; result=0; reason=Gara             => -
                    objective; outcome=EXCLUDED                                    => D14 L1 FIN F1
                    objective; outcome=NOT_ACHIEVED                                => D15 L1 FIN F1
                    objective; outcome=- & found OUTCOME_PARTIAL; cell=J1; unit=FIN => C07 J1 FIN -
                    """)
    void everyObjectiveHasOneOutcomeAndAReasonWhereItIsNotAchieved(String rows, String findings) {
        String ordinary = rows.replace("objective", "objective; type=O");
        assertThat(found("unit FIN", ordinary)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; code=F1 & objective; code=f1              => D16 A2 FIN f1 (f1; A1)
                    objective; code=1 & objective; code=01               => D16 A2 FIN 01 (01; A1)
                    objective; code=1 & objective; code=1; type=O        => -
                    objective; code=F1 & objective; code=F1; type=O      => D16 A2 FIN F1 (F1; A1)
                    objective; code=- & objective; code=-                => -
                    objective; code=1 & objective; code=n. 1             => D16 A2 FIN n. 1 (n. 1; A1)
                    objective; code=OB.1 & objective; code=1)            => D16 A2 FIN 1) (1); A1)
                    objective; code=OB.1 & objective; code=OB.1; type=O  => D16 A2 FIN OB.1 (OB.1; A1)
                    objective; code=IV & objective; code=4               => D16 A2 FIN 4 (4; A1)
                    objective; code=1.1 & objective; code=1.10           => -
                    objective; code=FIN-P-02 & objective; code=-         => D16 A2 FIN FIN-P-02 (FIN-P-02; A1)
                    objective; text=Nido & objective; text=nido          => D33 H2 FIN F2 (H1)
                    objective; text=Nido & objective; text=Nido; type=O  => -
                    """)
    void noTwoObjectivesOfAUnitHaveTheSameCodeOrTheSameWords(String rows, String findings) {
        assertThat(found("unit FIN", rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; mission=12; programme=01                       => -
                    objective; mission=01[SERVIZI istituzionali]              => -
                    objective; mission=01[Servizi generali]                   => D19 E1 FIN F1 (Servizi generali; Servizi istituzionali)
                    objective; programme=03[gestione  economica]              => -
                    objective; programme=03[Bilancio]                         => D19 F1 FIN F1 (Bilancio; Gestione economica)
                    objective; mission=01[Diritti sociali]                    => D38 E1 FIN F1 (01; Diritti sociali; 12)
                    objective; programme=03[Interventi per l’infanzia]        => D38 F1 FIN F1 (03; Interventi per l’infanzia; 12/01)
                    objective; mission=21                                     => D17 E1 FIN F1 (21; 2024)
                    objective; mission=12; programme=03                       => D18 F1 FIN F1 (12; 03; 2024)
                    objective; mission=01; programme=12                       => D20 F1 FIN F1 (01/12)
                    objective; type=O; mission=12; programme=15               => D18 F1 FIN F1 (12; 15; 2024)
                    """)
    void missionsAndProgrammesAreThoseOfTheYearAndOnlyTheCodeDecides(String rows, String findings) {
        assertThat(found("unit FIN", rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    Un obiettivo escluso per mancato finanziamento     => D40 E1 FIN - (escluso)
                    Due obiettivi stralciati con delibera 12           => D40 E1 FIN - (stralciati)
                    Nota: ESCLUSIONE dell'obiettivo 5                  => D40 E1 FIN - (ESCLUSIONE)
                    Nessun obiettivo è stato escluso                   => -
                    Non ci sono esclusi. Stralciato il n. 4            => D40 E1 FIN - (Stralciato)
                    Gestione in esclusiva                              => -
                    Gara deserta                                       => -
                    """)
    void whatANoteCallsExcludedIsCountedAsExcluded(String reason, String findings) {
        assertThat(found("unit FIN", "counts; assigned=37; achieved=34; reason=" + reason))
                .isEqualTo(findings);
        assertThat(found("unit FIN", "counts; assigned=37; achieved=34; excluded=0; reason=" + reason))
                .isEqualTo(findings);
        assertThat(found("unit FIN", "counts; assigned=37; achieved=34; excluded=1; reason=" + reason))
                .isEqualTo("-");
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    counts; assigned=14; achieved=14                                  => -
                    counts; assigned=14; excluded=2; achieved=12; reason=Gara         => -
                    counts; assigned=14; excluded=0; achieved=13                      => -
                    counts; assigned=0; achieved=0                                    => D42 B1 FIN -
                    counts; assigned=14; excluded=2; achieved=13; reason=Gara         => D21 D1 FIN - (13; 2; 14)
                    counts; assigned=148; achieved=151                                => D21 D1 FIN - (151; 0; 148)
                    counts; assigned=14; excluded=1; achieved=12                      => D14 E1 FIN -
                    counts; achieved=12                                               => D22 B1 FIN - (Assegnati)
                    counts; assigned=12                                               => D22 D1 FIN - (Raggiunti)
                    counts                                                            => D22 B1 FIN - (Assegnati) + D22 D1 FIN - (Raggiunti)
                    counts; assigned=2; achieved=2 & counts; assigned=2; achieved=2   => D35 B2 FIN - (B1)
                    counts; achieved=2 & found NOT_A_COUNT; cell=B1; unit=FIN         => C12 B1 FIN -
                    counts; assigned=14; achieved=13; minimum=85                      => -
                    counts; assigned=14; achieved=13; minimum=85.00                   => -
                    counts; assigned=14; achieved=13; minimum=80                      => D41 F1 FIN - (80; 85)
                    """)
    void countsAreGivenOnceAndCompleteAndAddUp(String rows, String findings) {
        assertThat(found("unit FIN", rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    counts; assigned=2; excluded=1; achieved=1; reason=x => -
                    counts; assigned=2; achieved=1                       => -
                    counts; assigned=3; excluded=1; achieved=1; reason=x => D23 B1 FIN - (ASSIGNED; 3; 2)
                    counts; assigned=2; excluded=0; achieved=1           => D23 C1 FIN - (EXCLUDED; 0; 1)
                    counts; assigned=2; excluded=1; achieved=0; reason=x => D23 D1 FIN - (ACHIEVED; 0; 1)
                    """)
    void countsBesideAListAgreeWithIt(String counts, String findings) {
        String list = " & objective; type=O & objective; type=O; outcome=EXCLUDED; reason=Gara & objective; type=P";
        assertThat(found("unit FIN", counts + list)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} {1} => {2}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    of=F1; target=10; actual=10                         => ACHIEVED      => -
                    of=f1; target=10; actual=9                          => ACHIEVED      => D28 E2 FIN F1 (Giorni; 10; 9)
                    of=F1; target=10; actual=9                          => NOT_ACHIEVED  => -
                    of=F1; target=10; actual=11                         => NOT_ACHIEVED  => D29 E2 FIN F1 (Giorni; 10; 11)
                    of=F1; target=10; actual=11                         => EXCLUDED      => -
                    of=F1; target=10; actual=9                          => EXCLUDED      => -
                    of=F1; target=10                                    => ACHIEVED      => -
                    of=F1; target=10                                    => NOT_ACHIEVED  => -
                    of=F9; target=10; actual=10                         => ACHIEVED      => D27 A2 FIN - (F9)
                    target=10; actual=10                                => ACHIEVED      => D27 A2 FIN - ()
                    """)
    void anIndicatorBelongsToAnObjectiveAndAgreesWithItsOutcome(String indicator, String outcome, String findings) {
        String rows = "objective; reason=x; outcome=" + outcome + " & indicator; " + indicator;
        assertThat(found("unit FIN", rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    indicator; of=1; target=1; actual=1                                        => D27 A3 FIN - (1)
                    indicator; of=F2; target=1; actual=1 & indicator; of=F2; target=1; actual=0 => -
                    """)
    void anIndicatorNamesOneObjectiveAndOneShortOfTargetIsEnoughForANo(String indicators, String findings) {
        String objectives = indicators.contains("of=1")
                ? "objective; code=1 & objective; code=1; type=O & "
                : "objective & objective; outcome=NOT_ACHIEVED; reason=x & ";
        assertThat(found("unit FIN", objectives + indicators)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    direction=AT_LEAST; target=10; actual=10          => true
                    direction=AT_LEAST; target=10.0; actual=9.99      => false
                    direction=AT_MOST; target=10; actual=10.00        => true
                    direction=AT_MOST; target=10; actual=11           => false
                    direction=EXACTLY; target=10; actual=10.0         => true
                    direction=EXACTLY; target=10; actual=11           => false
                    direction=BY_DATE; target=2024-06-30; actual=2024-06-30 => true
                    direction=BY_DATE; target=2024-06-30; actual=2024-07-01 => false
                    direction=YES_NO; target=true; actual=true        => true
                    direction=YES_NO; target=false; actual=true       => false
                    direction=YES_NO; target=true; actual=1           => unknown
                    direction=EXACTLY; target=alto; actual=alto       => unknown
                    direction=-; target=10; actual=10                 => unknown
                    direction=AT_LEAST; actual=10                     => unknown
                    direction=AT_LEAST; target=10                     => unknown
                    """)
    void anIndicatorReachesItsTargetByItsDirection(String said, String reached) {
        var indicator = GivenWorkbook.of("fin.xlsx", "indicator; of=F1; " + said)
                .facts()
                .indicators()
                .get(0);
        assertThat(IndicatorTarget.reached(indicator).map(Object::toString).orElse("unknown"))
                .isEqualTo(reached);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    allocated=100.00; committed=100.00; paid=100.00      => -
                    committed=100.00                                     => -
                    allocated=100.00; committed=100.01; paid=0           => D30 E1 FIN - (100.01; 100.00)
                    allocated=100; committed=50; paid=60                 => D31 F1 FIN - (60; 50)
                    allocated=1; committed=2; paid=3                     => D30 E1 FIN - (2; 1) + D31 F1 FIN - (3; 2)
                    paid=1; mission=-                                    => D36 B1 FIN -
                    paid=1; programme=-                                  => D36 C1 FIN -
                    """)
    void moneyIsAllocatedThenCommittedThenPaidInAProgramme(String resource, String findings) {
        assertThat(found("unit FIN", "resource; " + resource)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    cover; body=COMUNE  DI ESEMPIO; year=2024; phase=FINAL => -
                    cover; body=Comune di Altrove                          => D01 B1 - - (Comune di Altrove; Comune di Esempio)
                    cover; year=2023                                       => D02 B1 - - (2023; 2024)
                    cover; phase=INTERIM                                   => D34 B1 - -
                    """)
    void aCoverIsOfTheBodyTheYearAndThePhaseOfTheExercise(String cover, String findings) {
        assertThat(found("unit FIN", cover + " & objective")).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective & objective                                               => -
                    objective; weight=50 & objective; weight=50.001                     => -
                    objective; weight=50 & objective; weight=40                         => D24 I2 FIN F2 (40; 50.00)
                    objective; weight=50 & objective; outcome=EXCLUDED; reason=x        => D24 I1 FIN F1 (50; 100.00)
                    objective & objective; type=O; weight=3                             => -
                    """)
    void uniformWeightsAreAHundredAmongTheObjectivesThatCount(String rows, String findings) {
        assertThat(found("unit FIN", rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; weight=3.03 & objective            => P05 - TEC - (Servizio TEC)
                    objective; weight=50 & objective              => P05 - TEC - (Servizio TEC) + D24 I1 FIN F1 (50; 3.03)
                    """)
    void uniformWeightsCountWhatEveryUnitWasAssigned(String rows, String findings) {
        assertThat(found("unit FIN & unit TEC; performance=31", rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; weight=3 & objective; weight=3.00             => P05 - TEC - (Servizio TEC)
                    objective & objective; weight=50 & objective; weight=40  => P05 - TEC - (Servizio TEC) + D24 I3 FIN F3 (40; 50)
                    """)
    void whileAUnitsNumberIsUnknownUniformWeightsAreHeldToEachOther(String rows, String findings) {
        assertThat(found("unit FIN & unit TEC", rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; weight=60 & objective; weight=40                         => -
                    objective; weight=60 & objective                                    => D25 I2 FIN F2
                    objective; weight=60 & objective; weight=39.99                      => -
                    objective; weight=60 & objective; weight=39.98                      => D26 - - - (99.98)
                    objective; weight=60 & objective; weight=40.02                      => D26 - - - (100.02)
                    objective; weight=100 & objective; outcome=EXCLUDED; reason=x       => -
                    objective; type=O                                                   => -
                    objective; weight=100 & objective; type=O; weight=3                 => -
                    """)
    void declaredWeightsAreGivenAndAddToAHundredWithinWhatRoundingTakesAway(String rows, String findings) {
        assertThat(found("unit FIN & rules; weights=DECLARED", rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; code=F1 & objective; code=F2                               => -
                    objective; code=F1; weight=70 & objective; code=F2                    => -
                    objective; code=F1; weight=70.00 & objective; code=F2; weight=31      => D24 I2 FIN F2 (31; 30)
                    objective; code=F1; outcome=-; result=70 & objective; code=F2; outcome=-; result=30 => D32 K1 FIN -
                    objective; code=F1; outcome=-; result=30 & objective; code=F2; outcome=-; result=30 => D13 K1 FIN F1 (30; 70) + D32 K1 FIN -
                    """)
    void aWeightThatThePlanGivesHolds(String rows, String findings) {
        String exercise =
                """
                unit FIN
                rules; weights=DECLARED
                plan FIN; code=F1; weight=70
                plan FIN; code=F2; weight=30
                """;
        assertThat(found(exercise, rows)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective & objective & counts; assigned=14; achieved=14 => -
                    objective & counts; assigned=14; achieved=14             => P03 - FIN - (PERFORMANCE; 2; 1)
                    objective & objective & counts; assigned=13; achieved=13 => P03 B3 FIN - (ORDINARY; 14; 13)
                    objective & objective                                    => P03 - FIN - (ORDINARY; 14; 0)
                    objective & objective & objective; type=O & counts; assigned=14; achieved=14 => D23 B4 FIN - (ASSIGNED; 14; 1) + D23 D4 FIN - (ACHIEVED; 14; 1) + P03 - FIN - (ORDINARY; 14; 1)
                    objective & objective & counts; achieved=14              => D22 B3 FIN - (Assegnati)
                    """)
    void aUnitReportsAsManyObjectivesAsItWasAssigned(String rows, String findings) {
        assertThat(found("unit FIN; performance=2; ordinary=14", rows).split(" \\+ ", -1))
                .containsExactlyInAnyOrder(findings.split(" \\+ ", -1));
    }
}
