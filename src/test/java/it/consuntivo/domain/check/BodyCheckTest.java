package it.consuntivo.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.GivenWorkbook;
import it.consuntivo.domain.example.Told;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole folder: which workbook counts, and what becomes of each file and each unit. */
class BodyCheckTest {
    private static final String FIN = "unit FIN";

    private static CheckedBody assess(String exercise, ReadWorkbook... folder) {
        return new BodyCheck(GivenExercise.of(exercise)).assess(List.of(folder));
    }

    private static ReadWorkbook file(String name, String rows) {
        return GivenWorkbook.of(name, rows.replace(" & ", "\n"));
    }

    private static String deliveries(CheckedBody body) {
        return body.assessment().deliveries().stream()
                .map(each -> "%s %s %s %d/%d"
                        .formatted(
                                each.file().name(),
                                String.join(",", each.units()),
                                each.state(),
                                each.errors(),
                                each.warnings()))
                .collect(Collectors.joining(" + "));
    }

    private static String standings(CheckedBody body) {
        return body.assessment().units().stream()
                .map(each ->
                        each.unit() + " " + each.state() + " " + each.workbook().orElse("-"))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    cover; version=2 => cover; version=10                                         => b
                    cover; version=1.9 => cover; version=1.10                                     => b
                    cover; version=2 & file; changed=2025-01-01 => cover; version=1 & file; changed=2025-09-09 => a
                    cover; version=1; date=2025-01-01 => cover; date=2025-09-09                   => a
                    cover; version=2; date=2025-03-01 => cover; version=2.0; date=2025-02-01      => a
                    cover; date=2025-03-01 & file; changed=2025-03-01 => file; changed=2025-09-09 => a
                    file; changed=2025-03-01 => file; changed=2025-02-01                          => a
                    file; changed=2025-03-01 => file; changed=2025-03-02                          => b
                    file; changed=2025-03-01 => file; changed=2025-03-01                          => b
                    """)
    void theNewestWorkbookCountsByVersionThenDateThenTimeOfChange(String a, String b, String winner) {
        ReadWorkbook one = file("a", a + " & objective");
        ReadWorkbook other = file("b", b + " & objective");
        assertThat(standings(assess(FIN, one, other))).isEqualTo("FIN ACCEPTED " + winner);
        assertThat(standings(assess(FIN, other, one))).isEqualTo("FIN ACCEPTED " + winner);
    }

    @ParameterizedTest(name = "{0} against {1} against {2}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    cover; version=1 => cover; version=2 => cover; version=3
                    file; changed=2025-03-03 => file; changed=2025-03-02 => file; changed=2025-03-01
                    cover; version=2; date=2025-01-01 => cover; date=2025-03-01 => cover; version=1; date=2025-05-01
                    cover; version=2 & file; changed=2025-01-01 => file; changed=2025-03-01 => cover; version=1 & file; changed=2025-05-01
                    cover; date=2025-03-01 & file; changed=2025-01-01 => file; changed=2025-03-01 => cover; date=2025-02-01 & file; changed=2025-05-01
                    """)
    void ofThreeTheSameOneCountsInWhateverOrderTheyAreSeen(String a, String b, String c) {
        ReadWorkbook one = file("a", a + " & objective");
        ReadWorkbook two = file("b", b + " & objective");
        ReadWorkbook three = file("c", c + " & objective");
        assertThat(List.of(
                        standings(assess(FIN, one, three, two)),
                        standings(assess(FIN, two, one, three)),
                        standings(assess(FIN, two, three, one)),
                        standings(assess(FIN, three, one, two)),
                        standings(assess(FIN, three, two, one))))
                .containsOnly(standings(assess(FIN, one, two, three)));
    }

    @Test
    void anOlderWorkbookIsSupersededWithAWarningThatNamesBoth() {
        CheckedBody body = assess(
                FIN,
                file("old.xlsx", "cover; version=1 & objective"),
                file("new.xlsx", "cover; version=2 & objective"));
        assertThat(Told.all(body.assessment().findings())).isEqualTo("F18 - FIN - (new.xlsx; Servizio FIN)");
        assertThat(body.assessment().findings().get(0).origin().workbook()).isEqualTo("old.xlsx");
        assertThat(deliveries(body)).isEqualTo("new.xlsx FIN ACCEPTED 0/0 + old.xlsx FIN SUPERSEDED 0/1");
    }

    @Test
    void aRejectedNewestWorkbookLeavesNoOlderOneInForce() {
        CheckedBody body = assess(
                FIN,
                file("old.xlsx", "cover; version=1 & objective"),
                file("new.xlsx", "cover; version=2 & objective; outcome=-"));
        assertThat(standings(body)).isEqualTo("FIN REJECTED new.xlsx");
        assertThat(body.accepted()).isEmpty();
        assertThat(deliveries(body)).isEqualTo("new.xlsx FIN REJECTED 1/0 + old.xlsx FIN SUPERSEDED 0/1");
    }

    @Test
    void aWorkbookOfSeveralUnitsCountsForEachOfThemByItself() {
        CheckedBody body = assess(
                "unit FIN\nunit TEC",
                file("both.xlsx", "cover; version=1 & objective & objective; unit=TEC"),
                file("tec.xlsx", "cover; version=2 & objective; unit=TEC"));
        assertThat(standings(body)).isEqualTo("FIN ACCEPTED both.xlsx + TEC ACCEPTED tec.xlsx");
        assertThat(deliveries(body)).isEqualTo("both.xlsx FIN,TEC ACCEPTED 0/1 + tec.xlsx TEC ACCEPTED 0/0");
        assertThat(body.accepted("FIN").orElseThrow().objectives()).hasSize(1);
    }

    @Test
    void ofWorkbooksKnownInOutlineThoseThatCountAreAskedForOnceAndTheResultIsTheSame() {
        var check = new BodyCheck(GivenExercise.of("unit FIN\nunit TEC\nunit CUL"));
        List<ReadWorkbook> folder = List.of(
                file(
                        "three.xlsx",
                        "cover; version=2 & objective & objective; unit=TEC & objective; unit=CUL; outcome=-"),
                file("cul.xlsx", "cover; version=3 & objective; unit=CUL & objective; unit=CUL; text=Due"),
                file("old.xlsx", "objective & objective; unit=TEC"));
        List<ReadWorkbook> outlines = folder.stream()
                .map(read -> new ReadWorkbook(
                        read.file(), read.ignored(), read.facts().outline(), read.findings()))
                .toList();
        List<String> asked = new ArrayList<>();
        CheckedBody body = check.assess(outlines, counting -> {
            asked.add(counting.name());
            return folder.stream()
                    .filter(read -> read.name().equals(counting.name()))
                    .findFirst()
                    .orElseThrow()
                    .facts();
        });
        assertThat(asked).containsExactly("three.xlsx", "cul.xlsx");
        assertThat(body.assessment()).isEqualTo(check.assess(folder).assessment());
        assertThat(body.statements())
                .isEqualTo(check.assess(folder).statements())
                .hasSize(3);
    }

    @Test
    void anErrorOfOneUnitRejectsThatUnitAloneAndOneOfTheWorkbookAllItsUnits() {
        String exercise = "unit FIN\nunit TEC";
        String rows = "objective & objective; unit=TEC; outcome=-";
        assertThat(standings(assess(exercise, file("both.xlsx", rows))))
                .isEqualTo("FIN ACCEPTED both.xlsx + TEC REJECTED both.xlsx");
        assertThat(standings(assess(exercise, file("both.xlsx", "cover; year=2023 & " + rows))))
                .isEqualTo("FIN REJECTED both.xlsx + TEC REJECTED both.xlsx");
    }

    @Test
    void filesWithTheSameBytesAreOneAndTheLastChangedIsKept() {
        ReadWorkbook early = file("copia.xlsx", "file; bytes=x; changed=2025-01-01 & objective; outcome=-");
        ReadWorkbook late = file("fin.xlsx", "file; bytes=x; changed=2025-01-02 & objective; outcome=-");
        CheckedBody body = assess(FIN, early, late);
        assertThat(deliveries(body)).isEqualTo("copia.xlsx FIN DUPLICATE 0/1 + fin.xlsx FIN REJECTED 1/0");
        assertThat(Told.all(body.assessment().findings())).isEqualTo("D11 J2 FIN F2 + F17 - - - (fin.xlsx)");
    }

    @Test
    void ofFilesWithTheSameBytesAndTimeTheFirstByNameIsKeptInAnyOrder() {
        ReadWorkbook a = file("a.xlsx", "file; bytes=x & objective");
        ReadWorkbook b = file("b.xlsx", "file; bytes=x & objective");
        assertThat(standings(assess(FIN, a, b))).isEqualTo("FIN ACCEPTED a.xlsx");
        assertThat(standings(assess(FIN, b, a))).isEqualTo("FIN ACCEPTED a.xlsx");
    }

    @Test
    void filesWithoutContentAreNoDuplicatesOfEachOther() {
        CheckedBody body = assess(
                "unit FIN; performance=0; other=0; ordinary=0",
                file("a.xlsx", "file; bytes=- & found FILE_NOT_REGULAR"),
                file("b.xlsx", "file; bytes=- & found FILE_NOT_REGULAR"),
                file("~$c.xlsx", "file; bytes=- & ignored"));
        assertThat(deliveries(body)).isEqualTo("a.xlsx  REJECTED 1/0 + b.xlsx  REJECTED 1/0 + ~$c.xlsx  IGNORED 0/0");
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    unit TEC                                       => MISSING => P05 - TEC - (Servizio TEC)
                    unit TEC; performance=0; other=0; ordinary=0   => NOT_EXPECTED => -
                    unit TEC; performance=0; other=0; ordinary=1   => MISSING => P05 - TEC - (Servizio TEC)
                    unit TEC; performance=0; other=0               => MISSING => P05 - TEC - (Servizio TEC)
                    unit TEC & plan FIN; code=F1                   => NOT_EXPECTED => -
                    unit TEC & plan FIN; code=F1 & plan TEC        => MISSING => P05 - TEC - (Servizio TEC)
                    """)
    void aUnitHasToReportUnlessItWasAssignedNothing(String exercise, String state, String findings) {
        CheckedBody body = assess("unit FIN\n" + exercise.replace(" & ", "\n"), file("fin.xlsx", "objective"));
        assertThat(standings(body)).isEqualTo("FIN ACCEPTED fin.xlsx + TEC " + state + " -");
        assertThat(Told.all(body.assessment().findings())).isEqualTo(findings);
    }

    @Test
    void weightsAreHeldToAWholeOnlyWhenEveryUnitsAreKnown() {
        String exercise = "unit FIN\nunit TEC\nrules; weights=DECLARED";
        ReadWorkbook fin = file("fin.xlsx", "objective; weight=60");
        assertThat(Told.all(assess(exercise, fin).assessment().findings())).isEqualTo("P05 - TEC - (Servizio TEC)");
        assertThat(Told.all(assess(exercise, fin, file("tec.xlsx", "objective; unit=TEC; weight=30"))
                        .assessment()
                        .findings()))
                .isEqualTo("D26 - - - (90)");
    }

    @Test
    void findingsAreToldErrorsFirstThenByWorkbookSheetRowAndColumnInAnyOrderOfFiles() {
        List<ReadWorkbook> folder = new ArrayList<>(Arrays.asList(
                file("b.xlsx", "objective; unit=TEC; text=-; outcome=- & objective; unit=TEC; outcome=-"),
                file("a.xlsx", "objective; outcome=NOT_ACHIEVED & objective; outcome=- & found HIDDEN_SHEET_READ"),
                file("c.xlsx", "found NO_TABLE & found ERROR_VALUE; cell=AA2 & found ERROR_VALUE; cell=Z2")));
        String inOrder = "D11 J2 FIN F2 + D06 H1 TEC F1 + D11 J1 TEC F1 + D11 J2 TEC F2"
                + " + S01 - - - + C02 Z2 - - + C02 AA2 - - + S04 - - - + D15 L1 FIN F1";
        var check = new BodyCheck(GivenExercise.of("unit FIN\nunit TEC"));
        assertThat(Told.all(check.assess(folder).assessment().findings())).isEqualTo(inOrder);
        Collections.reverse(folder);
        assertThat(Told.all(check.assess(folder).assessment().findings())).isEqualTo(inOrder);
    }

    @Test
    void ofMoreThanAHundredErrorsAlikeTheOthersAreCountedAndStillReject() {
        CheckedBody body = assess(FIN, file("a.xlsx", "objective; outcome=- & ".repeat(130) + "objective"));
        assertThat(body.assessment().findings().stream().map(Finding::code))
                .hasSize(101)
                .containsOnly(Code.OUTCOME_MISSING, Code.FURTHER_ERRORS);
        assertThat(standings(body)).isEqualTo("FIN REJECTED a.xlsx");
    }

    @Test
    void anErrorMadeWhileReadingRejectsTheUnitWhoseRowItIs() {
        CheckedBody body = assess(
                "unit FIN\nunit TEC",
                file("both.xlsx", "objective & objective; unit=TEC & found TYPE_UNKNOWN; cell=C2; unit=TEC"));
        assertThat(standings(body)).isEqualTo("FIN ACCEPTED both.xlsx + TEC REJECTED both.xlsx");
    }

    @Test
    void aFileRefusedAtTheDoorIsRejectedForWhatItWasRefusedFor() {
        ReadWorkbook given = file("fin.xlsx", "objective");
        Finding refusal = Finding.of(Code.FILE_NOT_REGULAR, Origin.ofWorkbook("fin.xlsx"));
        CheckedBody refused = assess(FIN, ReadWorkbook.unread(given.file(), false, Optional.of(refusal)));
        assertThat(deliveries(refused)).isEqualTo("fin.xlsx  REJECTED 1/0");
        assertThat(standings(refused)).isEqualTo("FIN MISSING -");
        CheckedBody leftAlone = assess(FIN, ReadWorkbook.unread(given.file(), true, Optional.empty()));
        assertThat(deliveries(leftAlone)).isEqualTo("fin.xlsx  IGNORED 0/0");
    }
}
