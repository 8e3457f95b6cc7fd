package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Origin;
import java.util.List;

/** Why a file is not read: met deep inside, told outside as a finding. Carries no stack: it is no fault of ours. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<String> arguments;
    private final String sheet;
    private final String cell;

    private Refusal(Code code, List<String> arguments, String sheet, String cell) {
        super(code + " " + arguments, null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.sheet = sheet;
        this.cell = cell;
    }

    static Refusal of(Code code, String... arguments) {
        return new Refusal(code, List.of(arguments), "", "");
    }

    static Refusal damaged(Damage damage) {
        return of(Code.FILE_DAMAGED, damage.key());
    }

    static Refusal forbidden(String what) {
        return of(Code.FILE_FORBIDDEN_CONTENT, what);
    }

    static Refusal beyond(String what, long limit) {
        return of(Code.FILE_BEYOND_LIMIT, what, Long.toString(limit));
    }

    /** By this machine, this time: it may be read elsewhere, or tomorrow. */
    static Refusal tooDemanding(String what) {
        return of(Code.FILE_TOO_DEMANDING, what);
    }

    static Refusal disordered(String rowOrCell) {
        return of(Code.ROWS_DISORDERED, rowOrCell);
    }

    Refusal inSheet(String name) {
        return isAboutCells() ? new Refusal(code, arguments, name, cell) : this;
    }

    Refusal atCell(String address) {
        return isAboutCells() ? new Refusal(code, arguments, sheet, address) : this;
    }

    /** Where the time ran out is no fault of that place. */
    private boolean isAboutCells() {
        return code != Code.FILE_TOO_DEMANDING;
    }

    Finding finding(String workbook) {
        return Finding.of(code, new Origin(workbook, sheet, cell), arguments.toArray(String[]::new));
    }
}
