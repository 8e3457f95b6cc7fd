package it.consuntivo.intake.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What the workbook part says of its sheets.
 *
 * @param from1904 whether days are counted from 1904, as old Macs did
 */
record WorkbookOutline(boolean from1904, List<Entry> sheets) {
    /** Of a sheet, in characters; Excel allows 31 for the tab. */
    private static final int LONGEST_NAMES = 1000;

    /**
     * A sheet by its name on the tab.
     *
     * @param hidden whether people do not see it, or could not even ask for it
     * @param relationship which leads to its part
     */
    record Entry(String name, boolean hidden, String relationship) {}

    static WorkbookOutline read(XmlPart part, Allowance allowance) throws Refusal {
        boolean from1904 = false;
        List<Entry> sheets = new ArrayList<>();
        while (part.nextChild()) {
            if (part.is("workbookPr")) {
                from1904 = part.isSet("date1904");
                part.skip();
            } else if (part.is("sheets")) {
                readSheets(part, sheets, allowance);
            } else {
                part.skip();
            }
        }
        part.finish();
        checkDistinct(sheets);
        return new WorkbookOutline(from1904, List.copyOf(sheets));
    }

    private static void readSheets(XmlPart part, List<Entry> sheets, Allowance allowance) throws Refusal {
        while (part.nextChild()) {
            if (part.is("sheet")) {
                sheets.add(entry(part));
                allowance.takeSheets(sheets.size());
            }
            part.skip();
        }
    }

    private static Entry entry(XmlPart part) throws Refusal {
        String name = part.attribute("name");
        String relationship = part.attribute(XmlPart.RELATIONSHIPS, "id");
        if (name == null || relationship == null || name.length() + relationship.length() > LONGEST_NAMES) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        String state = Objects.requireNonNullElse(part.attribute("state"), "visible");
        if (relationship.isEmpty() && !state.equals("veryHidden")) {
            // A module of macros has a tab that nobody can see, and no part; any other sheet has lost its own.
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return new Entry(name, !state.equals("visible"), relationship);
    }

    /** The same part under two tabs would count twice; two tabs of one name could not be told apart. */
    private static void checkDistinct(List<Entry> sheets) throws Refusal {
        Set<String> names = new HashSet<>();
        Set<String> relationships = new HashSet<>();
        for (Entry sheet : sheets) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))
                    || (!sheet.relationship().isEmpty() && !relationships.add(sheet.relationship()))) {
                throw Refusal.damaged(Damage.STRUCTURE);
            }
        }
        if (sheets.isEmpty()) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
    }
}
