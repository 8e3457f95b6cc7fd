package it.consuntivo.publish.pdf;

import it.consuntivo.domain.finding.Finding;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import it.consuntivo.publish.pdf.page.Grid.Entry;
import it.consuntivo.publish.text.FindingTexts;
import java.util.List;

/** What was found at fault in the workbooks; of very many findings the first, and where the others are. */
record FindingsAnnex(Account account, FindingTexts words) implements Section {
    /** Some fifty pages; longer tables are for programs, and cost more memory than a run may need. */
    static final int MOST = 1_000;

    @Override
    public void write(Book book) {
        book.landscape();
        book.annex("Anomalie rilevate nelle schede");
        List<Finding> findings = account.publication().findings();
        if (findings.isEmpty()) {
            book.text("Nelle schede ricevute non sono state rilevate anomalie.");
            return;
        }
        book.text(summary(findings));
        if (findings.size() > MOST) {
            book.text(ReportTexts.of("annex.findings.first", Italian.number(MOST), Italian.number(findings.size())));
        }
        book.grid(grid(findings.subList(0, Math.min(findings.size(), MOST))));
    }

    static String summary(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        long warnings = findings.size() - errors;
        return "Esito dei controlli: " + count(errors, "nessun errore", "errore", "errori") + ", "
                + count(warnings, "nessun avviso", "avviso", "avvisi")
                + ". Un errore impedisce di usare la scheda dell’unità; un avviso segnala un dato da verificare.";
    }

    private static String count(long number, String none, String one, String many) {
        return number == 0 ? none : Italian.number(number) + " " + Italian.choose(number, one, many);
    }

    private Grid grid(List<Finding> findings) {
        Grid grid = new Grid(
                "Anomalie",
                Column.words("Codice", 7),
                Column.words("Gravità", 8),
                Column.words("File", 23),
                Column.words("Foglio", 12),
                Column.words("Cella", 7),
                Column.words("Messaggio e rimedio", 43));
        findings.forEach(finding -> grid.row(row(finding)));
        return grid;
    }

    private List<Entry> row(Finding finding) {
        return List.of(
                Entry.of(finding.code().id()),
                Entry.of(finding.isError() ? "errore" : "avviso"),
                Entry.of(finding.origin().workbook()),
                Entry.of(finding.origin().sheet()),
                Entry.of(finding.origin().cell()),
                Entry.of(words.message(finding)).followed(words.remedy(finding)));
    }
}
