package it.consuntivo.intake.grid;

/** What the cells of an .xlsx refer to. */
record XlsxBook(boolean from1904, SharedStrings strings, CellFormats formats, Allowance allowance) {}
