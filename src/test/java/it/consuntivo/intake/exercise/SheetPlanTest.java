package it.consuntivo.intake.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.PlannedObjective;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan may be a workbook as well as a CSV file. */
class SheetPlanTest {
    private static final String[] HEADER = {"settore", "codice", "tipo", "missione", "programma", "obiettivo_operativo"
    };

    @TempDir
    Path jobs = Path.of("");

    @BeforeEach
    void exercise() throws IOException {
        Files.writeString(
                jobs.resolve("e.yaml"),
                """
                body: Paese
                year: 2024
                plan: {objectives: piano.xlsx}
                units:
                  - {code: FIN, name: Finanze}
                """);
    }

    private void plan(boolean dateForCode) throws IOException {
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(jobs.resolve("piano.xlsx"))) {
            var sheet = workbook.createSheet("Piano");
            var header = sheet.createRow(2);
            for (int i = 0; i < HEADER.length; i++) {
                header.createCell(i).setCellValue(HEADER[i]);
            }
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue("Finanze");
            row.createCell(2).setCellValue("Performance");
            Cell mission = row.createCell(3);
            mission.setCellValue(1);
            if (dateForCode) {
                CellStyle day = workbook.createCellStyle();
                day.setDataFormat((short) 14);
                mission.setCellStyle(day);
            }
            row.createCell(4).setCellValue("02");
            row.createCell(5).setCellValue("Pagare in tempo");
            workbook.write(out);
        }
    }

    private ExerciseReading read() {
        return new ExerciseReader(heading -> true, (section, text) -> List.of()).read(jobs, "e");
    }

    @Test
    void itsFirstFilledRowIsTheHeading() throws IOException {
        plan(false);
        List<PlannedObjective> plan = read().exercise().map(Exercise::plan).orElseThrow();
        assertThat(plan).singleElement().satisfies(planned -> {
            assertThat(planned.codeOrNumber()).isEqualTo("FIN-P-01");
            assertThat(planned.mission()).contains("01");
            assertThat(planned.text()).isEqualTo("Pagare in tempo");
        });
    }

    @Test
    void aDayForACodeIsAFaultAtItsCell() throws IOException {
        plan(true);
        assertThat(read().faults()).first().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("piano.xlsx");
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.key()).isEqualTo("D4");
        });
    }

    @Test
    void whatIsNoWorkbookIsAFault() throws IOException {
        Files.writeString(jobs.resolve("piano.xlsx"), "settore;codice");
        assertThat(read().faults()).isNotEmpty().allMatch(fault -> fault.file().equals("piano.xlsx"));
    }
}
