package it.consuntivo.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * One way in which workbooks deviate: what lies in the drop folder, and what has to come of it. Begins as a healthy
 * nothing and is told step by step: {@code variant("B01", "foglio rinominato").drawn("…").reads("…")}.
 *
 * @param code of the catalogue; a letter behind it tells further cases of one entry apart
 * @param title in Italian, in a few words
 * @param exercise lines that the exercise of all variants is given in addition, see {@link Town}
 * @param findings all that have to be told, as {@code ID@Sheet!Cell}, parted by commas, in the order of the text
 * @param values what has to be read, a line for each fact, see {@link Told}
 * @param liberties what has to be put down as taken freely, as {@code KIND@Sheet!Cell}, where the variant is about it
 * @param remark why it is decided otherwise than the catalogue says, or why there is no workbook
 */
record Variant(
        String code,
        String title,
        List<Dropped> folder,
        String exercise,
        Decision decision,
        String findings,
        String values,
        Optional<String> liberties,
        Optional<String> remark) {
    Variant {
        folder = List.copyOf(folder);
    }

    static Variant variant(String code, String title) {
        return new Variant(code, title, List.of(), "", Decision.ACCEPTED, "", "", Optional.empty(), Optional.empty());
    }

    /** A variant that no workbook can show. */
    static Variant without(String code, String title, String reason) {
        return variant(code, title).remark(reason);
    }

    /** Whether there is anything to be tried. */
    boolean hasExample() {
        return !folder.isEmpty();
    }

    Variant drawn(String drawing) {
        return file(code + ".xlsx", Sketch.of(drawing).xlsx());
    }

    /** Drawn, then altered by hand. */
    Variant drawn(String drawing, Touch touch) {
        return file(code + ".xlsx", Sketch.of(drawing).touched(touch).xlsx());
    }

    Variant drawnAsXls(String drawing) {
        return file(code + ".xls", Sketch.of(drawing).xls());
    }

    Variant named(String name, String drawing) {
        return file(name, Sketch.of(drawing).xlsx());
    }

    /** One more file, changed a minute after the one before. */
    Variant file(String name, byte[] content) {
        return dropped(Dropped.file(name, content, folder.size()));
    }

    Variant dropped(Dropped more) {
        List<Dropped> all = new ArrayList<>(folder);
        all.add(more);
        return new Variant(code, title, all, exercise, decision, findings, values, liberties, remark);
    }

    Variant under(String lines) {
        return new Variant(code, title, folder, lines, decision, findings, values, liberties, remark);
    }

    Variant warned(String told) {
        return decided(Decision.WARNED, told);
    }

    Variant rejected(String told) {
        return decided(Decision.REJECTED, told);
    }

    Variant rejectedUnlessDecided(String told) {
        return decided(Decision.REJECTED_UNLESS_DECIDED, told);
    }

    /** Not looked into; where nothing else was dropped, the unit is silent. */
    Variant leftAlone() {
        return decided(Decision.LEFT_ALONE, "P05");
    }

    private Variant decided(Decision taken, String told) {
        return new Variant(code, title, folder, exercise, taken, told, values, liberties, remark);
    }

    Variant reads(String lines) {
        return new Variant(code, title, folder, exercise, decision, findings, lines.strip(), liberties, remark);
    }

    /** In the order of reading, parted by commas. */
    Variant liberties(String told) {
        return new Variant(code, title, folder, exercise, decision, findings, values, Optional.of(told), remark);
    }

    Variant remark(String why) {
        return new Variant(code, title, folder, exercise, decision, findings, values, liberties, Optional.of(why));
    }

    @Override
    public String toString() {
        return code + " " + title;
    }

    /** What is done to a workbook after it was drawn. */
    @FunctionalInterface
    interface Touch {
        void alter(Workbook book);
    }
}
