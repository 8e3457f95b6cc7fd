package it.consuntivo.publish.pdf.page;

/** Counts chapters, sections, annexes and tables as they come, so that what is left out leaves no gap. */
final class Numbering {
    private int chapter;
    private int section;
    private int annex;
    private int table;

    String chapter() {
        section = 0;
        return Integer.toString(++chapter);
    }

    String section() {
        return chapter + "." + ++section;
    }

    String annex() {
        return Character.toString('A' + annex++);
    }

    int table() {
        return ++table;
    }
}
