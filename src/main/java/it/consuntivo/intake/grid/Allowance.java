package it.consuntivo.intake.grid;

/** What one workbook may still take of its limits. */
final class Allowance {
    private final Limits limits;
    private int rows;
    private int cells;
    private int text;
    private int mergedSpans;

    Allowance(Limits limits) {
        this.limits = limits;
    }

    int textPerCell() {
        return limits.textPerCell();
    }

    void takeSheets(int count) throws Refusal {
        if (count > limits.sheets()) {
            throw Refusal.beyond("sheets", limits.sheets());
        }
    }

    void takeRow() throws Refusal {
        if (++rows > limits.rows()) {
            throw Refusal.beyond("rows", limits.rows());
        }
    }

    void takeCell() throws Refusal {
        if (++cells > limits.cells()) {
            throw Refusal.beyond("cells", limits.cells());
        }
    }

    /** More strings than cells can only be ballast. */
    void takeSharedString(int ordinal) throws Refusal {
        if (ordinal > limits.cells()) {
            throw Refusal.beyond("strings", limits.cells());
        }
    }

    void takeText(String value) throws Refusal {
        if (value.length() > limits.textPerCell()) {
            throw Refusal.beyond("text", limits.textPerCell());
        }
        text += value.length();
        if (text > limits.totalText()) {
            throw Refusal.beyond("total-text", limits.totalText());
        }
    }

    void takeMergedSpan() throws Refusal {
        if (++mergedSpans > limits.mergedSpans()) {
            throw Refusal.beyond("merged", limits.mergedSpans());
        }
    }
}
