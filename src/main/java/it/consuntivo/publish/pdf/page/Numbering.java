package it.consuntivo.publish.pdf.page;

/** Counts chapters, sections, annexes, tables and figures as they come, so that what is left out leaves no gap. */
final class Numbering {
    private int chapter;
    private int section;
    private int annex;
    private int table;
    private int figure;

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

    int figure() {
        return ++figure;
    }

    int table() {
        return ++table;
    }
}
