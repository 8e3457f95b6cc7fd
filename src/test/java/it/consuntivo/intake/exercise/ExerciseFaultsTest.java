package it.consuntivo.intake.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is at fault in an exercise's own file. Lines 1 to 7 are those of {@link JobsFolder#LEAST}. */
class ExerciseFaultsTest {
    private final Path jobs;
    private final JobsFolder folder;

    ExerciseFaultsTest(@TempDir Path jobs) {
        this.jobs = jobs;
        this.folder = new JobsFolder(jobs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    anno: 2024 => 8 anno: anno -> una di: body, year, phase, plan, rules, units, categories, acts, previous-years, workbook, report, output, open-data
                    rule: {} => 8 rule: rule -> forse «rules»
                    rules: {ordinary: {minimo: 85}} => 8 rules.ordinary.minimo: minimo -> forse «minimum»
                    body: Altro => 8 body: body -> una chiave scritta una sola volta
                    phase: finale => 8 phase: finale -> final | interim
                    phase: Final => 8 phase: Final -> final | interim
                    phase: [final] => 8 phase: un elenco -> un solo valore
                    rules: uniform => 8 rules: uniform -> chiavi con i loro valori
                    rules: {weights: equal} => 8 rules.weights: equal -> uniform | declared
                    rules: {denominator: lordo} => 8 rules.denominator: lordo -> net | gross
                    rules: {expected-result: -1} => 8 rules.expected-result: -1 -> un numero da 0 a 100
                    rules: {expected-result: 1e2} => 8 rules.expected-result: 1e2 -> un numero da 0 a 100
                    rules: {ordinary: {minimum: 85%}} => 8 rules.ordinary.minimum: 85% -> un numero da 0 a 100
                    rules: {ordinary: {below-minimum: none}} => 8 rules.ordinary.below-minimum: none -> undecided | proportional | zero
                    acts: Giunta => 8 acts: Giunta -> un elenco
                    acts: [Giunta] => 8 acts[0]: Giunta -> chiavi con i loro valori
                    acts: [{kind: Giunta, number: 1/2024}] => 8 acts[0].subject:  -> un valore: è obbligatorio
                    workbook: {aliases: {Pesi: [Valore]}} => 8 workbook.aliases.Pesi: Pesi -> il nome di una colonna nota, come «Ob. operativo»
                    workbook: {aliases: {Peso: Valore}} => 8 workbook.aliases.Peso: Valore -> un elenco
                    report: {date: 29/07/2025} => 8 report.date: 29/07/2025 -> una data aaaa-mm-gg, come 2025-07-29
                    report: {date: 2025-02-29} => 8 report.date: 2025-02-29 -> una data aaaa-mm-gg, come 2025-07-29
                    report: {status: bozza} => 8 report.status: bozza -> draft | approved | validated
                    report: {signatory: {name: X}} => 8 report.signatory.role:  -> un valore: è obbligatorio
                    report: {narrative: testi} => 8 report.narrative: testi -> una cartella che esiste
                    report: {narrative: ../testi} => 8 report.narrative: ../testi -> un percorso dentro la cartella degli esercizi
                    output: {dialect: csv} => 8 output.dialect: csv -> it | rfc4180
                    output: {language: de} => 8 output.language: de -> it | en
                    plan: {objectives: e/plan.csv} => 8 plan.objectives: e/plan.csv -> un file che esiste
                    plan: {objectives: e.yaml} => 8 plan.objectives: e.yaml -> un file .csv o .xlsx
                    plan: {objectives: /etc/passwd} => 8 plan.objectives: /etc/passwd -> un percorso dentro la cartella degli esercizi
                    previous-years: e/anni.csv => 8 previous-years: e/anni.csv -> un file che esiste
                    phase: 'final => 9 :  -> una riga YAML corretta
                    """)
    void oneFaultyLine(String line, String fault) {
        folder.with("e.yaml", JobsFolder.LEAST + line + "\n");
        assertThat(folder.faults()).containsExactly("e.yaml:" + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    licence: CC-BY-4.0, ipa: c_x, contact: a@b.it => open-data.page:  -> un valore: è obbligatorio
                    licence: CC-BY, ipa: c_x, contact: a@b.it, page: 'https://b.it' => open-data.licence: CC-BY -> CC-BY-4.0 | CC-BY-SA-4.0 | CC0-1.0 | IODL-2.0
                    licence: CC-BY-4.0, ipa: c x, contact: a@b.it, page: 'https://b.it' => open-data.ipa: c x -> il codice IPA dell'ente, come c_i829
                    licence: CC-BY-4.0, ipa: c_x, contact: a.b.it, page: 'https://b.it' => open-data.contact: a.b.it -> un indirizzo di posta elettronica, come performance@comune.it
                    licence: CC-BY-4.0, ipa: c_x, contact: a@b.it, page: 'ftp://b.it' => open-data.page: ftp://b.it -> un indirizzo web, come https://www.comune.it/dati
                    license: CC-BY-4.0, licence: CC-BY-4.0, ipa: c_x, contact: a@b.it, page: 'https://b.it' => open-data.license: license -> forse «licence»
                    """)
    void faultyOpenData(String keys, String fault) {
        folder.with("e.yaml", JobsFolder.LEAST + "report: {date: 2025-07-29}\nopen-data: {" + keys + "}\n");
        assertThat(folder.faults()).containsExactly("e.yaml:9 " + fault);
    }

    @Test
    void openDataNeedTheDateOfTheReport() {
        String open = "open-data: {licence: CC0-1.0, ipa: c_x, contact: a@b.it, page: 'https://b.it'}\n";
        folder.with("e.yaml", JobsFolder.LEAST + open);
        assertThat(folder.faults()).containsExactly("e.yaml:1 report:  -> un valore: è obbligatorio");
        folder.with("e.yaml", JobsFolder.LEAST + "report: {place: Paese}\n" + open);
        assertThat(folder.faults()).containsExactly("e.yaml:8 report.date:  -> un valore: è obbligatorio");
    }

    @Test
    void aTabAndASecondDocumentAreFaultsOfSyntax() {
        folder.with("e.yaml", "year: 2024\n\tphase: final\n");
        assertThat(folder.faults())
                .containsExactly("e.yaml:2 : phase: final -> spazi, non tabulazioni, per il rientro");
        folder.with("e.yaml", "year: 2024\n---\nbody: due\n");
        assertThat(folder.faults()).containsExactly("e.yaml:2 : --- -> una riga YAML corretta");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            textBlock =
                    """
                    - {code: A} => units[0].name:  -> un valore: è obbligatorio
                    - {name: A} => units[0].code:  -> un valore: è obbligatorio
                    - {code: A, name: ~} => units[0].name:  -> un valore: è obbligatorio
                    - {code: A B, name: A} => units[0].code: A B -> al più 20 caratteri, senza spazi né / \\ : * ? " < > | ;
                    - {code: A, name: A, kind: settore} => units[0].kind: settore -> sector | autonomous-service | secretary
                    - {code: A, name: A, assigned: {ordinary: 1.5}} => units[0].assigned.ordinary: 1.5 -> un numero intero
                    - {code: A, name: A, assigned: {ordinary: -1}} => units[0].assigned.ordinary: -1 -> un numero intero da 0 a 100000
                    - {code: A, name: A, assigned: {other-strategic: 1}} => categories:  -> un valore: è obbligatorio
                    """)
    void faultyUnits(String line, String fault) {
        folder.with("e.yaml", "body: C\nyear: 2024\nunits:\n  " + line + "\n");
        assertThat(folder.faults()).anyMatch(found -> found.matches("e.yaml:[14] .*") && found.contains(fault));
    }

    @Test
    void aNameMayMeanOneUnitOnly() {
        folder.with(
                "e.yaml",
                """
                        body: C
                        year: 2024
                        units:
                          - {code: A, name: Servizi Tecnici, aliases: [SERVIZI TECNICI]}
                          - {code: a, name: Àltro}
                          - {code: C, name: Cultura, aliases: ["Servizi  tecnici (*)", altro]}
                        """);
        assertThat(folder.faults())
                .containsExactly(
                        "e.yaml:5 units[1].code: a -> un nome non ancora usato: è già di units[0] (A)",
                        "e.yaml:6 units[2].aliases[0]: Servizi tecnici (*) -> un nome non ancora usato: è già di"
                                + " units[0] (A)",
                        "e.yaml:6 units[2].aliases[1]: altro -> un nome non ancora usato: è già di units[1] (a)");
    }

    @Test
    void twoNamesThatAWorkbooksReaderTakesForTheSameAreOne() {
        folder.with(
                "e.yaml",
                """
                        body: C
                        year: 2024
                        units:
                          - {code: "1.1", name: Servizi sociali}
                          - {code: "11", name: Cultura}
                        """);
        assertThat(folder.faults())
                .containsExactly("e.yaml:5 units[1].code: 11 -> un nome non ancora usato: è già di units[0] (1.1)");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        folder.with("e.yaml", "bodi: C\nyear: 2015\nphase: x\nunits: []\ncategories: [{code: A}, {code: A}]\n");
        assertThat(folder.faults())
                .containsExactly(
                        "e.yaml:1 bodi: bodi -> forse «body»",
                        "e.yaml:1 body:  -> un valore: è obbligatorio",
                        "e.yaml:2 year: 2015 -> un numero intero da 2016 a 2100",
                        "e.yaml:3 phase: x -> final | interim",
                        "e.yaml:4 units:  -> un valore: è obbligatorio",
                        "e.yaml:5 categories[0].name:  -> un valore: è obbligatorio",
                        "e.yaml:5 categories[1].code: A -> un nome non ancora usato: è già di categories[0] (A)",
                        "e.yaml:5 categories[1].name:  -> un valore: è obbligatorio");
    }

    @Test
    void anEmptyFileHasOneFault() {
        folder.with("e.yaml", "# niente\n");
        assertThat(folder.faults()).containsExactly("e.yaml:1 : un file vuoto -> body, year, units");
    }

    @Test
    void anExerciseThatIsNotThereNamesThoseThatAre() {
        folder.with("altro.yaml", "");
        assertThat(folder.faults()).containsExactly("e.yaml:1 : nessun file -> altro");
        assertThat(new ExerciseReader(heading -> true, (section, text) -> List.of())
                        .read(jobs.resolve("sub"), "../altro")
                        .faults())
                .hasSize(1);
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        folder.with("e.yaml", bomb.toString());
        assertThat(folder.faults()).containsExactly("e.yaml:1 : a0: &a0 [x, x] -> una riga YAML corretta");
    }

    @Test
    void anotherEncodingIsToldWithItsLine() throws IOException {
        Files.write(jobs.resolve("e.yaml"), "year: 2024\nbody: Cantù\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(folder.faults()).containsExactly("e.yaml:2 : caratteri non in UTF-8 -> un file salvato in UTF-8");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Path plan = Files.writeString(elsewhere.resolve("plan.csv"), "settore;tipo;obiettivo_operativo\n");
        Files.createSymbolicLink(jobs.resolve("plan.csv"), plan);
        folder.with("e.yaml", JobsFolder.LEAST + "plan: {objectives: plan.csv}\n");
        assertThat(folder.faults())
                .containsExactly("e.yaml:8 plan.objectives: plan.csv -> un percorso dentro la cartella degli esercizi");
    }

    @Test
    void aNarrativeWithAnUnknownPlaceholderIsToldWithItsLine() {
        folder.with("e/testi/premessa.md", "\n\nNel {ignoto}.")
                .with("e.yaml", JobsFolder.LEAST + "report: {narrative: e/testi}\n");
        assertThat(folder.faults()).containsExactly("e/testi/premessa.md:3 premessa: {ignoto} -> un segnaposto");
    }

    @Test
    void aTextThatStillHasItsFormerEndingIsToldHowToRenameIt() {
        folder.with("e/testi/premessa.txt", "Testo")
                .with("e.yaml", JobsFolder.LEAST + "report: {narrative: e/testi}\n");
        assertThat(folder.faults())
                .containsExactly(
                        "e/testi/premessa.txt:1 : e/testi/premessa.txt -> il file premessa.md, in Markdown: rinominarlo");
    }
}
