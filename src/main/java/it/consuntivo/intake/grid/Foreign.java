package it.consuntivo.intake.grid;

import it.consuntivo.domain.finding.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * What a workbook brings along that is not its own and is never followed or opened.
 *
 * @param links whether it refers to other files or to data elsewhere
 * @param objects whether things of other programs lie in it
 */
public record Foreign(boolean links, boolean objects) {
    public static final Foreign NOTHING = new Foreign(false, false);

    List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        if (links) {
            codes.add(Code.FILE_EXTERNAL_LINKS);
        }
        if (objects) {
            codes.add(Code.FILE_EMBEDDED_OBJECTS);
        }
        return codes;
    }
}
