package it.consuntivo.planted.intake.table;

import org.apache.poi.ss.usermodel.Workbook;

/** Workbooks are opened in intake.grid only. */
public interface TableThatOpensWorkbooks {
    Workbook workbook();
}
