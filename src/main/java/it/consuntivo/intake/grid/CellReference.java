package it.consuntivo.intake.grid;

/**
 * An address as a file writes it, {@code AB12}: strictly, for an address that can be read two ways puts a figure into
 * another row.
 */
record CellReference(int row, int column) {
    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    static CellReference of(String text) throws Refusal {
        int letters = 0;
        int column = 0;
        while (letters < text.length() && isLetter(text.charAt(letters)) && letters < 3) {
            column = column * 26 + text.charAt(letters) - 'A' + 1;
            letters++;
        }
        int row = natural(text.substring(letters));
        if (column < 1 || column > LAST_COLUMN || row < 1 || row > LAST_ROW || text.charAt(letters) == '0') {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return new CellReference(row, column);
    }

    /** A range such as {@code A2:C4}, or a single cell. */
    static Grid.Span span(String text) throws Refusal {
        int colon = text.indexOf(':');
        CellReference first = of(colon < 0 ? text : text.substring(0, colon));
        CellReference last = of(text.substring(colon + 1));
        if (first.row > last.row || first.column > last.column) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        return new Grid.Span(first.row, first.column, last.row, last.column);
    }

    /** A number of plain digits, at most nine of them. */
    static int natural(String digits) throws Refusal {
        if (digits.isEmpty() || digits.length() > 9) {
            throw Refusal.damaged(Damage.STRUCTURE);
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                throw Refusal.damaged(Damage.STRUCTURE);
            }
            value = value * 10 + digits.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
