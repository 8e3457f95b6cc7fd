package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.BodyScore.CategoryRow;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Grid;
import it.consuntivo.publish.pdf.page.Grid.Column;
import java.util.Optional;

/** The strategic objectives outside the performance plan, by category. */
record OtherStrategic(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.section("Gli altri obiettivi strategici");
        if (total().tally().isEmpty()) {
            book.text("Nel " + account.year() + " non risultano assegnati altri obiettivi strategici.");
            return;
        }
        narrative.write("altri-strategici", book);
        book.grid(grid());
        book.text(sentence());
    }

    private CategoryRow total() {
        return account.score().categoryTotal();
    }

    Grid grid() {
        Grid grid = new Grid(
                "Altri obiettivi strategici per categoria",
                Column.words("Categoria", 52),
                Column.figures("Assegnati", 12),
                Column.figures("Esclusi", 12),
                Column.figures("Raggiunti", 12),
                Column.figures("%", 12));
        account.score()
                .categories()
                .forEach(row -> grid.row(
                        account.category(row.category()), assigned(row), excluded(row), achieved(row), percent(row)));
        return grid.total("TOTALE", assigned(total()), excluded(total()), achieved(total()), percent(total()));
    }

    private static String assigned(CategoryRow row) {
        return Italian.number(row.tally().assigned());
    }

    private static String excluded(CategoryRow row) {
        return Italian.number(row.tally().excluded());
    }

    private static String achieved(CategoryRow row) {
        return Italian.number(row.tally().achieved());
    }

    private static String percent(CategoryRow row) {
        return Italian.percent(row.ratio().percent());
    }

    /** The index, and of how many objectives. */
    String sentence() {
        int counted = account.counted(total().tally());
        String whose = counted == 1 ? "dell’unico obiettivo" : Prepositions.ofThe(counted) + " obiettivi";
        String index = total().ratio()
                .percent()
                .map(percent -> "L’indice di raggiungimento " + whose + " di questo gruppo è pari "
                        + Prepositions.to(percent) + ".")
                .orElse("");
        String achieved = Sentences.achieved(counted, total().tally().achieved(), Optional.empty());
        return Sentences.paragraph(index, achieved, account.reservations(total().tally()));
    }
}
