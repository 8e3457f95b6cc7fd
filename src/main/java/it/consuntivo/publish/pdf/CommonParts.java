package it.consuntivo.publish.pdf;

import it.consuntivo.publish.Publication;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.text.FindingTexts;

/** The parts of the report that a document about a year under way has in the same form. */
public final class CommonParts {
    private CommonParts() {}

    /** What was found at fault, the workbooks received, and the decisions that were followed. */
    public static void annexes(Publication publication, Book book) {
        var account = new Account(publication);
        var words = new FindingTexts(publication.exercise().output().language());
        new FindingsAnnex(account, words).write(book);
        new WorkbooksAnnex(account).write(book);
        new DecisionsAnnex(account, words).write(book);
    }

    /** What was allocated, committed and paid; empty where no workbook says. */
    public static Grid resources(Publication publication) {
        var account = new Account(publication);
        return new Resources(account, new Narrative(account)).grid();
    }

    /** Adds the chart of that name, if there is anything to draw. */
    public static void chart(Publication publication, String id, Book book) {
        new Drawings(publication).write(id, book);
    }
}
