package it.consuntivo.intake.grid;

/** What one workbook may still take of its limits. */
final class Allowance {
    private final Limits limits;
    private final Deadline deadline;
    private int rows;
    private int cells;
    private int text;
    private int mergedSpans;

    Allowance(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    /** To be asked wherever there may be much of something that is not counted. */
    void checkTime() throws Refusal {
        deadline.check();
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

    /**
     * @param count of entries in one list of styles
     */
    void takeStyles(int count) throws Refusal {
        if (count > limits.styles()) {
            throw Refusal.beyond("styles", limits.styles());
        }
    }

    void takeMergedSpan() throws Refusal {
        if (++mergedSpans > limits.mergedSpans()) {
            throw Refusal.beyond("merged", limits.mergedSpans());
        }
    }
}
