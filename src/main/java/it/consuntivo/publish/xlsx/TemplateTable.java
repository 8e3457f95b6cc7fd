package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.TableKind;
import java.util.List;
import java.util.Map;

/**
 * A table of a template.
 *
 * @param sheet name of its sheet
 * @param title what stands above it
 * @param guide a sentence on how to fill it in
 * @param rows what is given, by column; people fill in the rest of the row
 * @param blank how many empty rows follow
 */
record TemplateTable(
        Phase phase,
        TableKind kind,
        String sheet,
        String title,
        String guide,
        List<Field> columns,
        List<Map<Field, String>> rows,
        int blank) {
    TemplateTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(Map::copyOf).toList();
    }

    int length() {
        return rows.size() + blank;
    }
}
