package it.consuntivo.catalogue;

/** What becomes of a workbook. */
enum Decision {
    ACCEPTED("accolto"),
    WARNED("accolto con avviso"),
    REJECTED("respinto"),
    REJECTED_UNLESS_DECIDED("respinto, salvo decisione registrata"),
    LEFT_ALONE("lasciato stare");

    private final String italian;

    Decision(String italian) {
        this.italian = italian;
    }

    String italian() {
        return italian;
    }

    /** What a run says, which knows of no decision yet. */
    Decision undecided() {
        return this == REJECTED_UNLESS_DECIDED ? REJECTED : this;
    }
}
