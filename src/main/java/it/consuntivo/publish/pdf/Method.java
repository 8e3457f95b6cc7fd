package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.publish.pdf.page.Book;
import it.consuntivo.publish.pdf.page.Term;
import java.util.List;

/** The rules that were in force when the figures were reckoned. */
record Method(Account account, Narrative narrative) implements Section {
    private static final Term OUTCOME = new Term(
            "Esito",
            "Un obiettivo è raggiunto oppure non lo è: nel primo caso il suo risultato è pari al peso, nel secondo a zero. "
                    + "Un obiettivo assegnato e non rendicontato conta come non raggiunto.");
    private static final Term TOTAL = new Term(
            "Totale dei pesi",
            "È 100 per definizione: nessun peso è ritoccato perché la somma dei valori arrotondati dia 100.");
    private static final Term PERCENTAGES = new Term(
            "Percentuali",
            "Sono il rapporto fra obiettivi raggiunti e obiettivi computati, moltiplicato per 100. Quella dell’intero ente "
                    + "è il rapporto fra le somme, non la media delle unità organizzative.");
    private static final Term ROUNDING = new Term(
            "Arrotondamento",
            "I calcoli usano frazioni esatte. Soltanto il valore stampato è arrotondato alla seconda cifra decimale, per "
                    + "eccesso quando la terza è 5 o più.");
    private static final Term THRESHOLDS = new Term(
            "Soglie",
            "Il confronto avviene sulla frazione esatta, prima di ogni arrotondamento. Una soglia è raggiunta anche quando "
                    + "è soltanto eguagliata.");
    private static final Term BLANKS = new Term(
            "Dati non calcolabili",
            "«" + Italian.NOT_DETERMINED
                    + "» sta al posto di una percentuale quando nessun obiettivo concorre al risultato.");

    @Override
    public void write(Book book) {
        book.frontMatter("Nota metodologica");
        narrative.write("nota-metodologica", book);
        book.terms(terms());
        new AlternativesTable(account).write(book);
    }

    List<Term> terms() {
        return List.of(
                OUTCOME,
                new Term("Peso", weights()),
                TOTAL,
                new Term("Obiettivi computati", denominator()),
                PERCENTAGES,
                ROUNDING,
                THRESHOLDS,
                new Term("Risultato atteso", expected()),
                new Term("Obiettivi ordinari", ordinary()),
                BLANKS);
    }

    private Rules rules() {
        return account.exercise().rules();
    }

    private String weights() {
        return switch (rules().weights()) {
            case UNIFORM ->
                "Gli obiettivi del piano della performance hanno tutti lo stesso peso: 100 diviso il numero degli "
                        + "obiettivi computati.";
            case DECLARED ->
                "Ciascun obiettivo del piano della performance ha il peso dichiarato. L’indice del piano è il rapporto "
                        + "fra i pesi degli obiettivi raggiunti e i pesi di tutti quelli computati, moltiplicato per 100.";
        };
    }

    private String denominator() {
        return rules().denominator() == Denominator.NET
                ? "Sono gli obiettivi assegnati meno quelli esclusi in corso d’anno con una motivazione."
                : "Sono tutti gli obiettivi assegnati, compresi quelli esclusi in corso d’anno.";
    }

    private String expected() {
        return "Per il piano della performance è pari " + Prepositions.to(rules().expectedResult())
                + " e riguarda l’indice complessivo, non i singoli obiettivi.";
    }

    private String ordinary() {
        Rules.Ordinary ordinary = rules().ordinary();
        return "Il minimo atteso è pari " + Prepositions.to(ordinary.minimum())
                + ". Il peso indicato accanto a ogni unità organizzativa (" + Italian.decimal(ordinary.weight())
                + ") è una costante e non si somma. " + belowMinimum(account);
    }

    /** What becomes of a unit below the minimum. */
    static String belowMinimum(Account account) {
        return switch (account.exercise().rules().ordinary().belowMinimum()) {
            case UNDECIDED -> "Al di sotto del minimo la valutazione è stabilita dall’organismo di valutazione.";
            case PROPORTIONAL -> "Al di sotto del minimo la valutazione è pari al risultato.";
            case ZERO -> "Al di sotto del minimo la valutazione è pari a zero.";
        };
    }
}
