package it.consuntivo.publish.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.check.BodyCheck;
import it.consuntivo.domain.check.ReadWorkbook;
import it.consuntivo.domain.example.GivenExercise;
import it.consuntivo.domain.example.Told;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.intake.exercise.ExerciseReader;
import it.consuntivo.intake.facts.WorkbookReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template, filled in as it says, is read without a finding; what it lacks is all that an empty one is told. */
class TemplateWorkbookTest {
    static final String PLANNED =
            """
            unit FIN
            category MINPEG; name=Strategico di raggiungimento: percentuale minima
            rules; weights=DECLARED
            plan FIN; code=F-1; type=P; mission=01; programme=03; aim=Scopo; text=Primo; weight=60
            plan FIN; code=F-2; type=P; mission=12; programme=01; aim=Scopo; text=Secondo; weight=40
            plan FIN; code=F-3; type=A; category=MINPEG; text=Terzo
            plan FIN; code=F-4; type=O; text=Quarto
            plan FIN; code=F-5; type=O; mission=01; programme=03; text=Quinto
            """;

    private final Path folder;

    TemplateWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path written(Exercise exercise) throws IOException {
        Path file = folder.resolve("modello.xlsx");
        new TemplateWorkbook(exercise).write(exercise.units().get(0), file);
        return file;
    }

    static List<Finding> found(Exercise exercise, Path file) throws IOException {
        WorkbookReading reading =
                new WorkbookReader(exercise).read(file, file.getFileName().toString());
        var input = new InputFile(file.getFileName().toString(), Files.size(file), Instant.EPOCH, "0");
        return new BodyCheck(exercise)
                .assess(List.of(new ReadWorkbook(input, false, reading.facts(), reading.findings())))
                .assessment()
                .findings();
    }

    /** Answers everything that the template of {@link #PLANNED} asks. */
    static void fillIn(Path file) throws IOException {
        var officer = new Officer(file);
        officer.cover(2, LocalDate.of(2025, 2, 28));
        officer.decide("Performance", "sì", "no");
        officer.decide("Altri strategici", "sì");
        officer.decide("Ordinari", "escluso", "sì");
        officer.fill(
                "Indicatori",
                List.of(
                        Map.of(
                                "Codice obiettivo",
                                "F-1",
                                "Indicatore",
                                "Sportelli aperti",
                                "Verso",
                                "almeno",
                                "Valore atteso",
                                3,
                                "Valore conseguito",
                                4.5),
                        Map.of(
                                "Codice obiettivo",
                                "F-3",
                                "Indicatore",
                                "Approvazione",
                                "Verso",
                                "entro il",
                                "Valore atteso",
                                LocalDate.of(2024, 12, 31),
                                "Valore conseguito",
                                LocalDate.of(2024, 11, 5)),
                        Map.of(
                                "Codice obiettivo",
                                "F-1",
                                "Indicatore",
                                "Avviato",
                                "Verso",
                                "sì/no",
                                "Valore atteso",
                                "sì",
                                "Valore conseguito",
                                "sì")));
        officer.fill(
                "Risorse",
                List.of(Map.of(
                        "Codice obiettivo",
                        "F-1",
                        "Missione",
                        "01 - Servizi istituzionali",
                        "Programma",
                        "03",
                        "Stanziamento",
                        1000.5,
                        "Impegnato",
                        900,
                        "Pagato",
                        800.25,
                        "Personale",
                        1.5)));
    }

    /** The same during the year. */
    static void fillInDuringTheYear(Path file) throws IOException {
        var officer = new Officer(file);
        officer.cover(1, LocalDate.of(2024, 6, 30));
        officer.fill(
                "Performance",
                List.of(
                        Map.of("Stato", "in linea"),
                        Map.of(
                                "Stato",
                                "in ritardo",
                                "Motivazione",
                                "Gara deserta",
                                "Azioni correttive",
                                "Nuova gara")));
        officer.fill("Altri strategici", List.of(Map.of("Stato", "escluso", "Motivazione", "Delibera 12")));
        officer.fill("Ordinari", List.of(Map.of("Stato", "concluso"), Map.of("Stato", "non avviato")));
        officer.fill(
                "Indicatori",
                List.of(Map.of(
                        "Codice obiettivo", "F-1", "Indicatore", "Sportelli", "Verso", "almeno", "Valore atteso", 3)));
    }

    @Test
    void aFilledInTemplateOfAPlanIsReadWithoutAFinding() throws IOException {
        Exercise exercise = GivenExercise.of(PLANNED);
        Path file = written(exercise);
        fillIn(file);
        assertThat(Told.all(found(exercise, file))).isEqualTo("-");
    }

    @Test
    void anEmptyTemplateIsToldOnlyWhatIsMissing() throws IOException {
        Exercise exercise = GivenExercise.of(PLANNED);
        assertThat(found(exercise, written(exercise)))
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.code().id()).isEqualTo("D11"));
    }

    @Test
    void aUnitWithoutAPlanListsItsObjectivesAndCountsTheOrdinaryOnes() throws IOException {
        Exercise exercise = GivenExercise.of("unit FIN; performance=2; other=0; ordinary=7");
        Path file = written(exercise);
        var officer = new Officer(file);
        officer.fill(
                "Performance",
                List.of(
                        Map.of(
                                "Missione",
                                "01 - Servizi istituzionali",
                                "Programma",
                                "03",
                                "Ob. strategico",
                                "Scopo",
                                "Ob. operativo",
                                "Primo",
                                "Raggiunto",
                                "sì"),
                        Map.of(
                                "Missione",
                                "12 - Diritti sociali",
                                "Programma",
                                "01",
                                "Ob. strategico",
                                "Scopo",
                                "Ob. operativo",
                                "Secondo",
                                "Raggiunto",
                                "no",
                                "Motivazione",
                                "Gara deserta")));
        officer.fill("Ordinari", List.of(Map.of("Esclusi", 1, "Raggiunti", 6, "Motivazione", "Ufficio soppresso")));
        assertThat(Told.all(found(exercise, file))).isEqualTo("-");
    }

    @Test
    void duringTheYearATemplateAsksForStates() throws IOException {
        Exercise exercise = GivenExercise.of("interim\n" + PLANNED);
        Path file = written(exercise);
        assertThat(found(exercise, file))
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.code().id()).isEqualTo("D44"));
        fillInDuringTheYear(file);
        assertThat(Told.all(found(exercise, file))).isEqualTo("-");
    }

    @Test
    void everyUnitOfTheSampleIsAcceptedWithItsTemplateFilledIn() throws IOException {
        Exercise exercise = new ExerciseReader(heading -> true, (section, text) -> List.of())
                .read(Path.of("jobs"), "performance-2024")
                .exercise()
                .orElseThrow();
        for (Unit unit : exercise.units()) {
            Path file = folder.resolve(unit.code() + ".xlsx");
            new TemplateWorkbook(exercise).write(unit, file);
            try (var book = open(file)) {
                List<String> sheets = Stream.of("Performance", "Altri strategici", "Ordinari")
                        .filter(name -> book.getSheet(name) != null)
                        .toList();
                for (String sheet : sheets) {
                    new Officer(file).decide(sheet, "sì", "no", "sì");
                }
            }
            assertThat(found(exercise, file))
                    .filteredOn(finding -> finding.concerns(unit.code()))
                    .isEmpty();
        }
    }

    @Test
    void theSameExerciseGivesTheSameBytesAnywhere() throws IOException {
        Exercise exercise = GivenExercise.of(PLANNED);
        byte[] here = Files.readAllBytes(written(exercise));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Files.readAllBytes(written(exercise))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void whatIsGivenIsLockedWithoutAPassword() throws IOException {
        try (var book = open(written(GivenExercise.of(PLANNED)))) {
            XSSFSheet sheet = book.getSheet("Performance");
            assertThat(sheet.isSheetLocked()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.isFormatColumnsLocked()).isFalse();
            assertThat(sheet.isInsertRowsLocked()).isTrue();
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(sheet.getRow(4).getCell(1)).hasToString("01 - Servizi istituzionali");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(sheet.getFooter().getRight()).isEqualTo("Pagina &P di &N");
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
