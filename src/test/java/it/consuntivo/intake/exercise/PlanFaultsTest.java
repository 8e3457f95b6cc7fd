package it.consuntivo.intake.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.PlannedObjective;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan's file may say, and what is at fault in one. */
class PlanFaultsTest {
    private static final String HEADING =
            "settore;codice;tipo;categoria;missione;programma;obiettivo_strategico;obiettivo_operativo;peso\n";

    private final JobsFolder folder;

    PlanFaultsTest(@TempDir Path jobs) {
        this.folder = new JobsFolder(jobs).with("e.yaml", JobsFolder.LEAST + "plan: {objectives: e/plan.csv}\n");
    }

    @Test
    void aPlanIsReadByItsHeadingsWhateverTheirOrderAndTheWordsUsed() {
        String plan =
                """
                Tipo;Settore;Obiettivo operativo;Peso;Missione;Programma;Codice;Categoria;Obiettivo strategico
                Performance;SERVIZI TECNICI;"Strade; e
                ponti";50,5;8;1;T-1;;Mobilità
                ;;;;;;;;
                altro_strategico;ufficio tecnico;Minimo;;;;;percentuale minima;
                Ordinario;sper;Nido;;12;01;;;
                ordinario;SPER;Mensa
                """;
        folder.with("e/plan.csv", "\uFEFF" + plan.replace("\n", "\r\n"));
        assertThat(folder.read().exercise().orElseThrow().plan())
                .extracting(PlanFaultsTest::onOneLine)
                .containsExactly(
                        "STEC T-1 PERFORMANCE 1: - 08/01 Mobilità: Strade; e ponti 50.5",
                        "STEC - OTHER_STRATEGIC 1: MINPEG -/- -: Minimo -",
                        "SPER - ORDINARY 1: - 12/01 -: Nido -",
                        "SPER - ORDINARY 2: - -/- -: Mensa -");
    }

    private static String onOneLine(PlannedObjective planned) {
        return "%s %s %s %d: %s %s/%s %s: %s %s"
                .formatted(
                        planned.unit(),
                        planned.code().orElse("-"),
                        planned.type(),
                        planned.number(),
                        planned.category().orElse("-"),
                        planned.mission().orElse("-"),
                        planned.programme().orElse("-"),
                        planned.strategicAim().orElse("-"),
                        planned.text(),
                        planned.weight().map(BigDecimal::toPlainString).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    SGEN;;ordinario;;;;;T; => settore: SGEN -> SPER, STEC
                    ;;ordinario;;;;;T; => settore:  -> un valore: è obbligatorio
                    SPER;;ordinari;;;;;T; => tipo: ordinari -> performance | altro_strategico | ordinario
                    SPER;;;;;;;T; => tipo:  -> un valore: è obbligatorio
                    SPER;;ordinario;;;;;; => obiettivo_operativo:  -> un valore: è obbligatorio
                    SPER;;altro_strategico;;;;;T; => categoria:  -> un valore: è obbligatorio
                    SPER;;altro_strategico;ALTRA;;;;T; => categoria: ALTRA -> MINPEG
                    SPER;;performance;;21;;;T; => missione: 21 -> una missione del bilancio di quell'anno
                    SPER;;performance;;21;01;;T; => missione: 21 -> una missione del bilancio di quell'anno
                    SPER;;performance;;12 - Diritti;;;T; => missione: 12 - Diritti -> due cifre, come 12
                    SPER;;performance;;12;11;;T; => programma: 11 -> un programma della missione 12 in quell'anno
                    SPER;;performance;;12;001;;T; => programma: 001 -> due cifre, come 12
                    SPER;;performance;;;01;;T; => programma: 01 -> un programma accanto alla sua missione
                    SPER;;performance;;;;;T;0 => peso: 0 -> un numero maggiore di 0
                    SPER;;performance;;;;;T;4.0.0 => peso: 4.0.0 -> un numero maggiore di 0
                    SPER;;performance;;;;;T;;4 => : 4 -> non più celle che colonne: un testo con «;» va tra virgolette
                    SPER;"x"y;ordinario;;;;;T; => : virgolette fuori posto -> un testo tra virgolette chiuse prima di «;»
                    """)
    void faultyRow(String row, String fault) {
        folder.with("e/plan.csv", HEADING + "SPER;;ordinario;;;;;Prima;\n" + row + "\n");
        assertThat(folder.faults()).containsExactly("e/plan.csv:3 " + fault);
    }

    static Stream<Arguments> faultyHeading() {
        return Stream.of(
                Arguments.of("settore;tipo;obiettivo_operativo;pesi", "e/plan.csv:1 pesi: pesi -> forse «peso»"),
                Arguments.of(
                        "settore;tipo;obiettivo_operativo;Tipo",
                        "e/plan.csv:1 Tipo: Tipo -> una colonna scritta una sola volta"),
                Arguments.of("settore;obiettivo_operativo;tipo obiettivo", "e/plan.csv:1 tipo: -> la colonna «tipo»"));
    }

    @ParameterizedTest
    @MethodSource
    void faultyHeading(String heading, String fault) {
        folder.with("e/plan.csv", heading + "\nSPER;ordinario;T;\n");
        assertThat(folder.faults())
                .anyMatch(found -> found.replace(":  ->", ": ->").equals(fault));
    }

    @Test
    void aCodeStandsOnceInAUnit() {
        folder.with(
                "e/plan.csv",
                HEADING
                        + "SPER;A-1;ordinario;;;;;T;\nSTEC;A-1;ordinario;;;;;T;\n\nSPER;a1;ordinario;;;;;T;\n"
                        + "SPER;a-1;performance;;;;;T;\nSPER;SPER-O-04;ordinario;;;;;T;\nSPER;x;ordinario;;;;;T;\n"
                        + "STEC;STEC-O-03;ordinario;;;;;T;\nSTEC;;ordinario;;;;;T;\n");
        assertThat(folder.faults())
                .containsExactly(
                        "e/plan.csv:6 codice: a-1 -> un codice unico nel settore: è già alla riga 2",
                        "e/plan.csv:10 codice: STEC-O-03 -> un codice unico nel settore: è già alla riga 9");
    }

    @Test
    void aPlanWithoutRowsIsNoPlan() {
        folder.with("e/plan.csv", HEADING);
        assertThat(folder.faults())
                .containsExactly("e/plan.csv:1 : nessuna riga -> una riga di intestazione e almeno una riga sotto");
    }

    static Stream<Arguments> declaredWeights() {
        return Stream.of(
                Arguments.of("33,33 33,33 33,33", ""),
                Arguments.of("33,335 33,34 33,34", ""),
                Arguments.of(
                        "33,33 33,33 33,32",
                        "e/plan.csv:1 peso: somma 99,98 -> somma 100, con uno scarto fino a" + " 0,015"),
                Arguments.of("50 50", ""),
                Arguments.of("50 50,011", "e/plan.csv:1 peso: somma 100,011 -> somma 100, con uno scarto fino a 0,010"),
                Arguments.of("- 100", "e/plan.csv:1 peso: 1 senza peso -> un peso per ogni obiettivo di performance"),
                Arguments.of("- -", ""));
    }

    @ParameterizedTest
    @MethodSource
    void declaredWeights(String weights, String fault) {
        var rows = new StringBuilder(HEADING);
        Stream.of(weights.split(" ", -1))
                .map(weight -> weight.replace("-", ""))
                .forEach(weight ->
                        rows.append("SPER;;performance;;;;;T;").append(weight).append('\n'));
        folder.with("e.yaml", JobsFolder.LEAST + "rules: {weights: declared}\nplan: {objectives: e/plan.csv}\n")
                .with("e/plan.csv", rows.toString());
        assertThat(String.join("\n", folder.faults())).isEqualTo(fault);
    }

    @Test
    void numbersAssignedBesideAPlanAreThoseOfThePlan() {
        folder.with(
                        "e.yaml",
                        """
                        body: C
                        year: 2024
                        phase: x
                        units:
                          - code: SPER
                            name: Persona
                            assigned: {performance: 1, ordinary: 0}
                          - {code: STEC, name: Tecnici, assigned: {ordinary: 2}}
                        plan: {objectives: e/plan.csv}
                        """)
                .with("e/plan.csv", HEADING + "SPER;;performance;;;;;T;\nSTEC;;ordinario;;;;;T;\n");
        assertThat(folder.faults())
                .containsExactly(
                        "e.yaml:3 phase: x -> final | interim",
                        "e.yaml:8 units[1].assigned.ordinary: 2 -> 1, come nel piano");
    }
}
