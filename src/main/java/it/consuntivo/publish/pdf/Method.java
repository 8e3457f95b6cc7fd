package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Denominator;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.publish.pdf.page.Book;
import java.util.List;

/** The rules that were in force when the figures were reckoned. */
record Method(Account account, Narrative narrative) implements Section {
    @Override
    public void write(Book book) {
        book.frontMatter("Nota metodologica");
        narrative.write("nota-metodologica", book);
        book.items(rules());
    }

    List<String> rules() {
        return List.of(
                "Esito. Un obiettivo è raggiunto o non raggiunto; il risultato è pari al peso nel primo caso, a zero nel "
                        + "secondo. Un obiettivo assegnato e non rendicontato conta come non raggiunto.",
                weights(),
                "Totale dei pesi. È 100 per definizione: nessun peso è modificato perché la somma dei valori "
                        + "arrotondati dia 100.",
                denominator(),
                "Indice e percentuali. Sono il rapporto fra raggiunti e computati, moltiplicato per 100; quello "
                        + "dell’intero ente è il rapporto fra le somme, non la media delle unità.",
                "Arrotondamento. I calcoli usano frazioni esatte; soltanto il valore stampato è arrotondato alla seconda "
                        + "cifra decimale, per eccesso quando la terza è 5 o più.",
                "Soglie. Il confronto avviene sulla frazione esatta, prima dell’arrotondamento; una soglia è raggiunta "
                        + "anche quando è soltanto eguagliata.",
                expected(),
                ordinary(),
                "Dati mancanti. «" + Italian.NOT_DETERMINED
                        + "» indica una percentuale che non si può calcolare perché "
                        + "nessun obiettivo concorre al risultato.");
    }

    private String weights() {
        return switch (account.exercise().rules().weights()) {
            case UNIFORM ->
                "Peso. Gli obiettivi del piano della performance hanno tutti lo stesso peso: 100 diviso il "
                        + "numero degli obiettivi computati.";
            case DECLARED ->
                "Peso. Ciascun obiettivo del piano della performance ha il peso dichiarato; l’indice è il "
                        + "rapporto fra i pesi degli obiettivi raggiunti e la somma dei pesi.";
        };
    }

    private String denominator() {
        return account.exercise().rules().denominator() == Denominator.NET
                ? "Obiettivi computati. Sono gli obiettivi assegnati meno quelli esclusi in corso d’anno con motivazione."
                : "Obiettivi computati. Sono tutti gli obiettivi assegnati, compresi quelli esclusi in corso d’anno.";
    }

    private String expected() {
        return "Risultato atteso. Per il piano della performance è il "
                + Italian.percent(account.exercise().rules().expectedResult())
                + " e si riferisce all’indice complessivo, non ai singoli obiettivi.";
    }

    private String ordinary() {
        Rules.Ordinary rules = account.exercise().rules().ordinary();
        return "Obiettivi ordinari. Il minimo atteso è il " + Italian.percent(rules.minimum())
                + "; il peso indicato accanto a ogni unità (" + Italian.decimal(rules.weight())
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
