package it.consuntivo.intake.grid;

import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share, by their number. */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings(List.of());

    private final List<String> strings;

    private SharedStrings(List<String> strings) {
        this.strings = strings;
    }

    static SharedStrings read(XmlPart part, Allowance allowance) throws Refusal {
        List<String> strings = new ArrayList<>();
        while (part.nextChild()) {
            if (part.is("si")) {
                String string = CellText.rich(part, allowance);
                allowance.takeText(string);
                strings.add(string);
                allowance.takeSharedString(strings.size());
            } else {
                part.skip();
            }
        }
        part.finish();
        return new SharedStrings(strings);
    }

    String get(String index) throws Refusal {
        int position = CellReference.natural(index);
        if (position >= strings.size()) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return strings.get(position);
    }
}
