package it.consuntivo.planted.publish.csv;

import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** The parts of workbooks are written in publish.xlsx only. */
public interface CsvThatWritesWorkbookParts {
    CTWorksheet worksheet();
}
