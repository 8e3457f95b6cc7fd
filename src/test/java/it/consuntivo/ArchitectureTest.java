package it.consuntivo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules, and each rule finds the class that breaks it in the house planted for that. */
class ArchitectureTest {
    private static final String PLANTED =
            """
            domain                      | NounThatLogs
            domain                      | ScoreThatReads
            domain.model                | NounThatKnowsFindings
            domain.finding              | FindingThatKnowsChecks
            domain.check                | CheckThatScores
            domain.score                | ScoreThatReads
            intake                      | InboxThatStores
            store                       | ShelfThatPublishes
            publish                     | PosterThatReads
            cli                         | CommandThatStores
            com.github.mustachejava..   | CsvThatFillsTemplates
            com.itextpdf..              | CsvThatWritesPdf
            java.sql..                  | JobThatSpeaksSql
            javax.sql..                 | PosterThatWiresADatabase
            org.apache.commons.csv..    | JsonThatWritesCsv
            org.apache.poi..            | TableThatOpensWorkbooks
            org.commonmark..            | JsonThatReadsMarkdown
            org.openxmlformats.schemas.. | CsvThatWritesWorkbookParts
            org.springframework.batch.. | ShelfThatRunsBatches
            org.springframework.jdbc..  | PosterThatSpeaksJdbc
            picocli..                   | JobThatParsesArguments
            tools.jackson..             | CsvThatWritesJson
            no cycles                   | InboxThatStores
            job without cli             | JobThatKnowsTheCli
            domain without surroundings | CheckThatLooksAtTheClock
            domain without surroundings | CheckThatAsksTheMachine
            domain without surroundings | NounInTheMachinesLanguage
            names of the domain         | NounHelper
            """;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("it.consuntivo");
    private static final JavaClasses PLANTED_HOUSE = new ClassFileImporter().importPackages("it.consuntivo.planted");

    static List<String> rules() {
        return Architecture.names();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(String rule) {
        new Architecture("it.consuntivo").rule(rule).check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PLANTED)
    void theRuleFindsWhatBreaksIt(String rule, String violator) {
        var report = new Architecture("it.consuntivo.planted")
                .rule(rule)
                .evaluate(PLANTED_HOUSE)
                .getFailureReport();
        assertThat(report.getDetails()).anySatisfy(detail -> assertThat(detail).contains(violator));
    }

    @Test
    void noRuleIsWithoutAViolationThatProvesIt() {
        assertThat(PLANTED.lines().map(line -> line.split("\\|", -1)[0].strip()))
                .containsAll(Architecture.names());
    }
}
