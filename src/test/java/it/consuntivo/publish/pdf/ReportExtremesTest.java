package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.InputFile;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Origin;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.score.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years unlike any other. */
class ReportExtremesTest {
    @Test
    void leavesOutWhatANearlyEmptyYearDoesNotHave(@TempDir Path folder) throws IOException {
        SampleYear year = new SampleYear().unit("UNO", "Servizio unico");

        assertThat(Pages.of(year, folder).all())
                .contains("Nel 2024 nessun obiettivo del piano della performance concorre all’indice")
                .contains("non risultano assegnati altri obiettivi strategici")
                .contains("non risultano assegnati obiettivi ordinari")
                .contains("Nessuno scostamento")
                .contains("Piano della performance 0 0 0 n.d.")
                .contains("nessuna unità organizzativa ha un risultato da considerare")
                .doesNotContain("Atti di riferimento", "confronto con gli anni", " 0,00 %", "${");
    }

    @Test
    void holdsThreeHundredUnits(@TempDir Path folder) throws IOException {
        SampleYear year = new SampleYear();
        for (int i = 1; i <= 300; i++) {
            String code = "U" + i;
            year.unit(code, "Unità numero " + i)
                    .standing(code, i % 3 == 0 ? State.MISSING : State.ACCEPTED)
                    .ordinary(code, new Tally(9, i % 2, 0, 0))
                    .objective(code, ObjectiveType.PERFORMANCE, "Obiettivo dell’unità " + i, Outcome.ACHIEVED, "");
        }

        Pages pages = Pages.of(year, folder);

        assertThat(pages.all())
                .contains("dati non disponibili per 100 unità organizzative su 300")
                .contains("Unità numero 300");
        assertThat(pages.texts()).allMatch(page -> page.contains("Versione provvisoria"));
    }

    @Test
    void ofVeryManyFilesAndFindingsTheAnnexesShowTheFirstAndSayWhereTheOthersAre(@TempDir Path folder)
            throws IOException {
        SampleYear year = new SampleYear().unit("UNO", "Servizio unico");
        for (int i = 1; i <= 1_100; i++) {
            String file = "vecchia-%04d.xlsx".formatted(i);
            year.findings.add(
                    Finding.of(Code.FILE_SUPERSEDED, Origin.ofWorkbook(file), "nuova.xlsx", "Servizio unico"));
            year.deliveries.add(
                    0,
                    new Delivery(
                            new InputFile(file, 1, Instant.EPOCH, "%064d".formatted(i)),
                            List.of("UNO"),
                            Delivery.State.SUPERSEDED,
                            0,
                            1));
        }

        assertThat(Pages.of(year, folder).all())
                .contains("La tavola elenca le prime 1.000 anomalie su 1.100")
                .contains("tutte sono nel file «anomalie.csv»")
                .contains("La tavola elenca 1.000 schede su 1.101")
                .contains("tutte sono nel file «consegne.csv»")
                .contains("servizio_unico_2024.xlsx", "vecchia-0999.xlsx")
                .doesNotContain("vecchia-1001.xlsx");
    }

    @Test
    void letsLongTextsFlowOverPages(@TempDir Path folder) throws IOException {
        String words = "parola ".repeat(430) + "fine-del-testo";
        String unbroken = "x".repeat(3_000);
        SampleYear year = SampleYear.published()
                .objective("SPER", ObjectiveType.PERFORMANCE, words, Outcome.NOT_ACHIEVED, words)
                .objective("STEC", ObjectiveType.ORDINARY, unbroken, Outcome.EXCLUDED, unbroken);

        Pages pages = Pages.of(year, folder);

        assertThat(pages.all()).contains("fine-del-testo");
        assertThat(pages.all().chars().filter(sign -> sign == 'x').count()).isGreaterThanOrEqualTo(6_000);
    }

    @Test
    void replacesCharactersTheFontsLack(@TempDir Path folder) throws IOException {
        SampleYear year = SampleYear.published()
                .objective(
                        "SPER",
                        ObjectiveType.PERFORMANCE,
                        "Festa 🎉 in 町\u0007 e\u0300 ﬁne\uD83D",
                        Outcome.NOT_ACHIEVED,
                        "\u200Bpioggia ☔️");
        year.body = "Comune di Città ✨";

        assertThat(Pages.of(year, folder).all())
                .contains("Festa \uFFFD in \uFFFD è")
                .contains("pioggia \uFFFD")
                .contains("Comune di Città \uFFFD");
    }

    @Test
    void isTheSameTwiceWhateverTheMachineSpeaks(@TempDir Path folder) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Pages first = Pages.of(SampleYear.published(), folder);
        long size = Files.size(folder.resolve(Pages.FILE));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(Pages.of(SampleYear.published(), folder)).isEqualTo(first);
            assertThat(Files.size(folder.resolve(Pages.FILE))).isCloseTo(size, within(2_000L));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void tellsAFullDiskFromAFaultOfItsOwn() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux offers a disk that is always full");

        assertThatThrownBy(() -> new ReportPdf().write(SampleYear.published().publication(), full))
                .isInstanceOf(IOException.class);
    }
}
