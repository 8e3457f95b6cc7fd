package it.consuntivo.publish.text;

import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Origin;
import java.util.ArrayList;
import java.util.List;

/** The lines of a receipt as they come. */
final class ReceiptPage {
    /** What every editor on every system takes for the end of a line. */
    private static final String END = "\r\n";

    private final Bundle bundle;
    private final List<String> lines = new ArrayList<>();

    ReceiptPage(Language language) {
        this.bundle = new Bundle(ReceiptPage.class, "receipt", language);
    }

    void chapter(String key) {
        lines.add("");
        say(key);
    }

    void say(String key, Object... values) {
        lines.add(bundle.filled(key, values));
    }

    String word(String key) {
        return bundle.text(key);
    }

    /** Where something stands, with a colon behind it; nothing where it stands nowhere in particular. */
    static String place(Origin origin) {
        String parted = origin.sheet().isEmpty() || origin.cell().isEmpty() ? "" : "!";
        String place = origin.sheet() + parted + origin.cell();
        return place.isEmpty() ? "" : place + ": ";
    }

    String text() {
        return String.join(END, lines) + END;
    }
}
