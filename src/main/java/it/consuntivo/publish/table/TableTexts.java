package it.consuntivo.publish.table;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.publish.text.Bundle;

/** What people are told instead of the names of tables and columns, in one language. */
public final class TableTexts {
    private final Bundle bundle;

    public TableTexts(Language language) {
        this.bundle = new Bundle(TableTexts.class, "tables", language);
    }

    /** What the table holds. */
    public String title(Table<?> table) {
        return bundle.text("title." + table.name());
    }

    /** The same in a word or two, as on the tab of a sheet. */
    public String tab(Table<?> table) {
        return bundle.text("tab." + table.name());
    }

    public String heading(Column<?> column) {
        return bundle.text("column." + column.name());
    }

    /** What a total is called that counts the rows shown. */
    public String shown() {
        return bundle.text("total.shown");
    }
}
