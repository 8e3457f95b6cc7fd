package it.consuntivo.intake.grid;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code c} element as it stands in the sheet: what it says of its type, its style, its value and its formula. */
final class XlsxCell {
    private final XlsxBook book;
    private final String type;
    private final int style;
    private boolean formula;
    private @Nullable String value;
    private @Nullable String inline;

    private XlsxCell(XlsxBook book, String type, int style) {
        this.book = book;
        this.type = type;
        this.style = style;
    }

    /** Reads the element that the part stands at, to its end. */
    static Optional<Cell> read(XmlPart part, XlsxBook book, int row, int column) throws Refusal {
        String type = Objects.requireNonNullElse(part.attribute("t"), "n");
        XlsxCell cell = new XlsxCell(book, type, style(part));
        while (part.nextChild()) {
            cell.readChild(part);
        }
        return cell.typed(new CellDraft(row, column, cell.formula));
    }

    /** The number of the style that the element at hand states. */
    static int style(XmlPart part) throws Refusal {
        return CellReference.natural(Objects.requireNonNullElse(part.attribute("s"), "0"));
    }

    private void readChild(XmlPart part) throws Refusal {
        if (part.is("v")) {
            refuseSecond(value);
            value = CellText.raw(part, book.allowance());
        } else if (part.is("is")) {
            refuseSecond(inline);
            inline = CellText.rich(part, book.allowance());
        } else {
            formula |= part.is("f");
            part.skip();
        }
    }

    /** Which of two values would people see? */
    private static void refuseSecond(@Nullable String first) throws Refusal {
        if (first != null) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
    }

    private Optional<Cell> typed(CellDraft draft) throws Refusal {
        Display display = book.formats().of(style).display();
        if (inline != null) {
            return inlineText(draft, inline);
        }
        if (value == null
                || (!type.equals("str") && DecimalText.stripXmlSpace(value).isEmpty())) {
            return draft.withoutValue();
        }
        return valued(draft, display, value);
    }

    private Optional<Cell> valued(CellDraft draft, Display display, String stored) throws Refusal {
        String bare = DecimalText.stripXmlSpace(stored);
        return switch (type) {
            case "n" -> number(draft, bare, display);
            case "s" -> draft.text(book.strings().get(bare));
            case "str" -> draft.text(taken(CellText.unescaped(stored)));
            case "b" -> truth(draft, taken(bare));
            case "e" -> draft.error(taken(bare));
            case "d" -> draft.isoDate(taken(bare));
            // its text would stand in its own element, and spreadsheet programs show nothing of this one
            case "inlineStr" -> throw Refusal.damaged(Damage.STRUCTURE);
            default -> throw Refusal.damaged(Damage.XML);
        };
    }

    private Optional<Cell> inlineText(CellDraft draft, String text) throws Refusal {
        refuseSecond(value);
        if (!type.equals("inlineStr")) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return draft.text(taken(text));
    }

    private Optional<Cell> number(CellDraft draft, String text, Display display) throws Refusal {
        Optional<BigDecimal> decimal = DecimalText.decimal(text);
        return decimal.isPresent()
                ? draft.number(decimal.get(), display, book.from1904())
                : draft.invalidNumber(taken(text));
    }

    private String taken(String text) throws Refusal {
        book.allowance().takeText(text);
        return text;
    }

    private static Optional<Cell> truth(CellDraft draft, String text) {
        return switch (text) {
            case "1", "true" -> draft.truth(true);
            case "0", "false" -> draft.truth(false);
            default -> draft.invalidNumber(text);
        };
    }
}
