package it.consuntivo.publish.html;

import it.consuntivo.domain.check.Difference;
import it.consuntivo.domain.model.Field;
import java.util.List;
import java.util.Optional;

/** What units state otherwise than in the workbook that counted before. */
record DifferencesSection(Material material) implements Section {
    @Override
    public String id() {
        return "differences";
    }

    @Override
    public void write(Html html) {
        List<Difference> differences = material.publication().differences();
        if (differences.isEmpty()) {
            html.element("p", material.word("differences.none"));
            return;
        }
        new HtmlTable<Difference>(material, "differences")
                .words("unit", row -> Cell.words(material.unit(row.unit())))
                .words("row", row -> Cell.followed(
                                (row.objective() + " " + row.row()).strip(),
                                material.fields().table(row.table()))
                        .asLong())
                .words("field", row -> Cell.words(material.fields().field(row.field())))
                .words("before", row -> value(row.field(), row.was(), row.before()))
                .words("after", row -> value(row.field(), row.is(), row.now()))
                .write(html, differences);
    }

    private Cell value(Field field, Optional<String> value, String file) {
        return Cell.folded(value.map(text -> written(field, text)).orElse("–"), file);
    }

    private String written(Field field, String text) {
        return field == Field.DIRECTION
                ? material.word("direction." + text)
                : material.fields().value(field, text);
    }
}
