package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.Origin;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/** Where in a workbook the origin of a finding is. */
final class Places {
    private static final String ADDRESS = "[A-Z]{1,3}[1-9]\\d{0,6}";

    private Places() {}

    static Optional<Sheet> sheet(Workbook book, Origin origin) {
        return Optional.ofNullable(book.getSheet(origin.sheet()));
    }

    /** The address of a cell, if the workbook's sheets reach that far. */
    static Optional<CellAddress> address(Workbook book, Origin origin) {
        var version = book.getSpreadsheetVersion();
        return Optional.of(origin.cell())
                .filter(cell -> cell.matches(ADDRESS))
                .map(CellAddress::new)
                .filter(cell -> cell.getRow() <= version.getLastRowIndex())
                .filter(cell -> cell.getColumn() <= version.getLastColumnIndex());
    }

    static Optional<Cell> cell(Workbook book, Origin origin) {
        return sheet(book, origin).flatMap(sheet -> address(book, origin).flatMap(address -> {
            Row row = sheet.getRow(address.getRow());
            return row == null ? Optional.empty() : Optional.ofNullable(row.getCell(address.getColumn()));
        }));
    }

    /** What a link to that place says: {@code 'Foglio 1'!F7}; to the sheet's first cell where there is no cell. */
    static Optional<String> target(Workbook book, Origin origin) {
        return sheet(book, origin)
                .map(sheet -> "'" + sheet.getSheetName().replace("'", "''") + "'!"
                        + address(book, origin).map(CellAddress::formatAsString).orElse("A1"));
    }
}
