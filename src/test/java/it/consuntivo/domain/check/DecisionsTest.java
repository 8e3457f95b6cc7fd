package it.consuntivo.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.example.Told;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What recorded decisions do to a submission, and what is told of the decisions themselves. */
class DecisionsTest {
    private static CheckedBody assess(String exercise, ReadWorkbook... folder) {
        return new BodyCheck(GivenExercise.of(exercise.replace(" & ", "\n"))).assess(List.of(folder));
    }

    private static ReadWorkbook file(String rows) {
        return GivenWorkbook.of("fin.xlsx", rows.replace(" & ", "\n"));
    }

    private static String state(CheckedBody body) {
        return body.assessment().units().get(0).state() + " "
                + Told.all(body.assessment().findings());
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    objective; code=F1; outcome=ACHIEVED; result=0; reason=x => objective=F1; rule=D12; value=sì => ACHIEVED
                    objective; code=F1; outcome=ACHIEVED; result=0; reason=x => objective=F1; rule=d12; value=NO => NOT_ACHIEVED
                    objective; code=F1; outcome=ACHIEVED; result=0; reason=x => objective=f1; rule=D12; value=escluso => EXCLUDED
                    """)
    void anOutcomeDecidedTakesThePlaceOfTheOneContradicted(String row, String decision, Outcome outcome) {
        CheckedBody body = assess("unit FIN & decision FIN; " + decision, file(row));
        assertThat(body.accepted("FIN").orElseThrow().objectives().get(0).outcome())
                .isEqualTo(outcome);
        assertThat(body.assessment().findings()).extracting(Finding::code).contains(Code.DECISION_APPLIED);
        assertThat(body.assessment().findings()).noneMatch(Finding::isError);
    }

    @Test
    void theSameContradictionWithoutADecisionRejectsTheSubmission() {
        CheckedBody body = assess("unit FIN", file("objective; code=F1; outcome=ACHIEVED; result=0; reason=x"));
        assertThat(body.accepted("FIN")).isEmpty();
    }

    @Test
    void whatIsExcludedByDecisionWeighsNothingForTheOthers() {
        CheckedBody body = assess(
                "unit FIN & decision FIN; objective=F2; rule=D12; value=escluso",
                file("objective; code=F1; weight=100"
                        + " & objective; code=F2; text=Altro; outcome=ACHIEVED; result=0; reason=Revocato"));
        assertThat(state(body)).startsWith("ACCEPTED").contains("P06").doesNotContain("D24");
        CheckedBody halved = assess(
                "unit FIN & decision FIN; objective=F2; rule=D12; value=escluso",
                file("objective; code=F1; weight=50"
                        + " & objective; code=F2; text=Altro; outcome=ACHIEVED; result=0; reason=Revocato"));
        assertThat(state(halved)).startsWith("ACCEPTED").contains("D24 I1 FIN F1 (50; 100.00)");
    }

    @Test
    void missionAndProgrammeAreTheOnesDecided() {
        CheckedBody body = assess(
                "unit FIN & plan FIN; code=F1; mission=12; programme=01"
                        + " & decision FIN; objective=F1; rule=P04; value=01/03",
                file("objective; code=F1; mission=01; programme=03"));
        assertThat(state(body)).isEqualTo("ACCEPTED P06 E1 FIN F1 (P04; 01/03; Segretario, 2025-05-02)");
        assertThat(body.accepted("FIN").orElseThrow().objectives().get(0).mission())
                .contains("01");
        assertThat(body.accepted("FIN").orElseThrow().objectives().get(0).programme())
                .contains("03");
    }

    @ParameterizedTest(name = "a day in {0}: {1}")
    @CsvSource({"E1,ACCEPTED P06 E1 FIN F1 (C05; 01/03; Segretario, 2025-05-02)", "A1,REJECTED"})
    void aDayIsACodeOfTheBudgetOnlyInAColumnOfTheBudget(String cell, String state) {
        Finding day = Finding.of(Code.DATE_FOR_CODE, new Origin("fin.xlsx", "Dati", cell), "01/03/2024")
                .about("FIN", "F1");
        ReadWorkbook read = file("objective; code=F1");
        var withDay = new ReadWorkbook(read.file(), false, read.facts(), List.of(day));
        assertThat(state(assess("unit FIN & decision FIN; objective=F1; rule=C05; value=01/03", withDay)))
                .startsWith(state);
    }

    @Test
    void anObjectiveThatNobodyAssignedIsAdmitted() {
        CheckedBody body = assess(
                "unit FIN & plan FIN; code=F1 & decision FIN; objective=F2; rule=P02",
                file("objective; code=F1 & objective; code=F2; text=Altro"));
        assertThat(state(body)).isEqualTo("ACCEPTED P06 A2 FIN F2 (P02; ammesso; Segretario, 2025-05-02)");
        assertThat(body.accepted("FIN").orElseThrow().objectives()).hasSize(2);
    }

    @Test
    void anotherNumberThanAssignedIsAdmittedForTheUnitAsAWhole() {
        CheckedBody body = assess(
                "unit FIN; performance=2; ordinary=0; other=0 & decision FIN; rule=P03; value=ammesso",
                file("objective; code=F1"));
        assertThat(state(body)).isEqualTo("ACCEPTED P06 - FIN - (P03; ammesso; Segretario, 2025-05-02)");
    }

    @Test
    void aDecisionForOneObjectiveLeavesTheOthersAsTheyAre() {
        CheckedBody body = assess(
                "unit FIN & decision FIN; objective=F1; rule=D12; value=no",
                file("objective; code=F1; outcome=ACHIEVED; result=0 & "
                        + "objective; code=F2; text=Altro; outcome=ACHIEVED; result=0"));
        assertThat(state(body)).startsWith("REJECTED").contains("P06").contains("D12 ");
    }

    @Test
    void aSheetDecidedForLeavesTheOtherSheetsRowsOut() {
        Finding old = Finding.of(Code.SHEET_OF_OTHER_YEAR, new Origin("fin.xlsx", "Dati", "A1"), "2023", "2024");
        ReadWorkbook read = file("objective; code=F1");
        var withOld = new ReadWorkbook(read.file(), false, read.facts(), List.of(old));
        assertThat(state(assess("unit FIN", withOld))).startsWith("REJECTED");
        CheckedBody kept = assess("unit FIN & decision FIN; rule=S14; value=Dati", withOld);
        assertThat(kept.accepted("FIN").orElseThrow().objectives()).hasSize(1);
        assertThat(state(kept)).isEqualTo("ACCEPTED P06 A1 FIN - (S14; Dati; Segretario, 2025-05-02)");
        CheckedBody unknown = assess("unit FIN & decision FIN; rule=S14; value=Altrove", withOld);
        assertThat(state(unknown)).startsWith("REJECTED").contains("P08");
    }

    @ParameterizedTest(name = "{0} is told as {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    decision FIN; objective=F1; rule=D12; value=sì                 => P07 A2 FIN - (D12)
                    decision XXX; objective=F1; rule=D12; value=sì                 => P08 A2 - - (unit; XXX)
                    decision FIN; objective=F1; rule=D11; value=sì                 => P08 A2 - - (rule; D11)
                    decision FIN; objective=F1; rule=pippo; value=sì               => P08 A2 - - (rule; pippo)
                    decision FIN; objective=F1; rule=D12; value=sì; date=ieri      => P08 A2 - - (date; ieri)
                    decision FIN; objective=F1; rule=D12; value=sì; date=31/02/2025 => P08 A2 - - (date; 31/02/2025)
                    decision FIN; objective=F1; rule=D12; value=sì; who=-          => P08 A2 - - (who; )
                    decision FIN; objective=F1; rule=D12; value=sì; reason=-       => P08 A2 - - (reason; )
                    """)
    void aDecisionThatNobodyNeedsOrCanFollowIsAWarning(String decision, String told) {
        assertThat(state(assess("unit FIN & " + decision, file("objective; code=F1"))))
                .isEqualTo("ACCEPTED " + told);
    }

    @Test
    void aValueThatSaysNothingLiftsNothing() {
        CheckedBody body = assess(
                "unit FIN & decision FIN; objective=F1; rule=D12; value=forse",
                file("objective; code=F1; outcome=ACHIEVED; result=0"));
        assertThat(state(body))
                .startsWith("REJECTED")
                .contains("P08 A2 - - (value; forse)")
                .contains("D12 ");
    }

    @Test
    void aListCopiedUnderAnotherUnitIsRefusedForBothUnlessDecided() {
        String rows = Stream.of("Uno", "Due", "Tre")
                .map(text -> "objective; code=" + text + "; text=" + text)
                .collect(Collectors.joining(" & "));
        ReadWorkbook one = GivenWorkbook.of("fin.xlsx", rows.replace(" & ", "\n"));
        ReadWorkbook copy = GivenWorkbook.of(
                "tec.xlsx", rows.replace("code=", "unit=TEC; code=").replace(" & ", "\n"));
        assertThat(state(assess("unit FIN & unit TEC", one, copy)))
                .isEqualTo("REJECTED D43 - FIN - (Servizio TEC; tec.xlsx) + D43 - TEC - (Servizio FIN; fin.xlsx)");
        CheckedBody decided = assess("unit FIN & unit TEC & decision FIN; rule=D43", one, copy);
        assertThat(decided.accepted()).containsOnlyKeys("FIN");
    }

    @Test
    void decisionsFollowedAreKeptInTheOrderOfTheirFile() {
        CheckedBody body = assess(
                "unit FIN & decision FIN; objective=F2; rule=D12; value=no & decision FIN; objective=F1; rule=D12; value=no",
                file(
                        "objective; outcome=ACHIEVED; result=0; reason=x & objective; outcome=ACHIEVED; result=0; reason=x"));
        assertThat(body.assessment().decisions())
                .extracting(use -> use.decision().objective())
                .containsExactly("F2", "F1");
    }

    @Test
    void theDecisionsFollowedAreKeptForTheReport() {
        CheckedBody body = assess(
                "unit FIN & decision FIN; objective=F1; rule=D12; value=no; who=Nucleo",
                file("objective; code=F1; outcome=ACHIEVED; result=0; reason=x"));
        assertThat(body.assessment().decisions()).singleElement().satisfies(use -> {
            assertThat(use.decision().who()).isEqualTo("Nucleo");
            assertThat(use.lifted().code()).isEqualTo(Code.OUTCOME_CONTRADICTED);
        });
    }

    @Test
    void ofTheSheetDecidedAgainstNoRowOfAnyTableIsLeft() {
        Finding old = Finding.of(Code.SHEET_OF_OTHER_YEAR, new Origin("fin.xlsx", "Vecchi", "A1"), "2023", "2024");
        ReadWorkbook read = file("objective; code=F1 & objective; code=F2; sheet=Vecchi"
                + " & counts; assigned=1; achieved=1; sheet=Vecchi"
                + " & indicator; of=F1; target=1; actual=1 & indicator; of=F1; target=2; actual=2; sheet=Vecchi"
                + " & resource; allocated=1 & resource; allocated=2; sheet=Vecchi");
        var withOld = new ReadWorkbook(read.file(), false, read.facts(), List.of(old));
        CheckedSubmission left = assess("unit FIN & decision FIN; rule=S14; value=Dati", withOld)
                .accepted("FIN")
                .orElseThrow();
        assertThat(left.objectives())
                .extracting(CheckedSubmission.Settled::code)
                .containsExactly("F1");
        assertThat(left.counts()).isEmpty();
        assertThat(left.indicators()).hasSize(1);
        assertThat(left.resources()).hasSize(1);
    }

    @Test
    void whatIsDecidedForOneUnitOfAWorkbookStillHoldsForTheOther() {
        Finding old = Finding.of(Code.SHEET_OF_OTHER_YEAR, new Origin("fin.xlsx", "Dati", "A1"), "2023", "2024");
        ReadWorkbook read = file("objective & objective; unit=TEC");
        var withOld = new ReadWorkbook(read.file(), false, read.facts(), List.of(old));
        CheckedBody body = assess("unit FIN & unit TEC & decision FIN; rule=S14; value=Dati", withOld);
        assertThat(body.accepted()).containsOnlyKeys("FIN");
        assertThat(Told.all(body.assessment().findings()))
                .contains("S14 A1 - - (2023; 2024)")
                .contains("P06 A1 FIN");
    }

    @Test
    void whatIsDecidedOfARowOfOneUnitIsSettledInAWorkbookOfSeveral() {
        CheckedBody body = assess(
                "unit FIN & unit TEC & decision FIN; rule=C08; value=no",
                file("objective; outcome=-; reason=x & objective; unit=TEC"
                        + " & found OUTCOME_UNKNOWN; cell=J1; unit=FIN"));
        assertThat(body.accepted()).containsOnlyKeys("FIN", "TEC");
        assertThat(body.assessment().findings()).extracting(Finding::code).containsExactly(Code.DECISION_APPLIED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "text=Quattro",
        "text=Tre; outcome=NOT_ACHIEVED; reason=x",
        "text=Tre; type=O",
        "text=Tre; result=4; weight=4"
    })
    void aListThatDiffersInOneRowIsNoCopy(String third) {
        String rows = "objective; text=Uno & objective; text=Due & objective; ";
        ReadWorkbook one = GivenWorkbook.of("fin.xlsx", (rows + "text=Tre").replace(" & ", "\n"));
        ReadWorkbook other = GivenWorkbook.of(
                "tec.xlsx",
                (rows + third).replace("objective;", "objective; unit=TEC;").replace(" & ", "\n"));
        assertThat(assess("unit FIN & unit TEC", one, other).assessment().findings())
                .extracting(Finding::code)
                .doesNotContain(Code.SAME_AS_OTHER_UNIT);
    }
}
