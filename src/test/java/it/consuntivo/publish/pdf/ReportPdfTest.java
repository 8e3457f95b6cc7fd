package it.consuntivo.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPdfTest {
    @Test
    void carriesThePublishedFigures(@TempDir Path folder) throws IOException {
        Pages pages = Pages.of(SampleYear.published(), folder);

        assertThat(pages.all())
                .contains("L’indice di raggiungimento dei 25 obiettivi del piano della performance è pari al 100,00 %.")
                .contains("Il risultato è superiore a quello atteso (90,00 %)")
                .contains("Dei 151 obiettivi computati ne sono stati raggiunti 148: il risultato è pari al 98,01 %.")
                .contains("Servizi Tecnici (1) 38 1 37 34 100,00 85,00 % 91,89 % 100")
                .contains("INTERO ENTE 152 1 151 148 100,00 85,00 % 98,01 % 100");
    }
}
