package it.consuntivo.catalogue;

import static it.consuntivo.catalogue.Sheets.counts;
import static it.consuntivo.catalogue.Variant.variant;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts, weights, totals. */
final class GroupI {
    private static final String LIST = "Codice|Settore|Tipo|Ob. operativo|Peso|Raggiunto|Risultato finale\n";
    private static final String WEIGHTS =
            "Codice|Settore|Tipo|Missione|Programma|Ob. strategico|Ob. operativo|Peso|Raggiunto\n";

    private GroupI() {}

    static final List<Variant> VARIANTS = List.of(
            variant("I01", "conseguiti maggiori degli assegnati: 151 su 148")
                    .drawn(counts("148||151|"))
                    .rejected("D21@Dati!D2")
                    .reads("N FIN 148 - 151"),
            variant("I02", "conteggi ed elenco che differiscono")
                    .drawn(
                            """
                            [Ordinari]
                            Codice|Settore|Ob. operativo|Raggiunto
                            F1|FIN|Bilancio|sì
                            [Conteggi]
                            Settore|Assegnati|Raggiunti
                            FIN|2|1
                            """)
                    .rejected("D23@Conteggi!B2")
                    .reads("O FIN F1 raggiunto -/- - «Bilancio»\nN FIN 2 - 1"),
            variant("I03", "esclusione detta nella nota e non nei conteggi")
                    .drawn(counts("37||34|Un obiettivo escluso: finanziamento non concesso"))
                    .rejectedUnlessDecided("D40@Dati!E2")
                    .reads("N FIN 37 - 34 (Un obiettivo escluso: finanziamento non concesso)"),
            variant("I04", "33 pesi da 3,03: la somma è 99,99")
                    .drawn(WEIGHTS + weights("3.03", "3.03", 33) + "\nTotale|||||||100|")
                    .reads(read("3.03", "3.03", 33)),
            variant("I05", "totale diverso da quello ricalcolato")
                    .drawn(LIST + "F1|FIN|Ordinario|Bilancio|4|sì|4\nTotale||||5||4")
                    .warned("S07@Dati!E3")
                    .reads("O FIN F1 raggiunto -/- 4 =4 «Bilancio»"),
            variant("I06", "pesi uguali con altri decimali: 50 e 50,00")
                    .drawn(WEIGHTS + weights("50", "'50,00", 2))
                    .reads(read("50", "50.00", 2)),
            variant("I07", "pesi diversi dove la regola li vuole uguali")
                    .drawn(WEIGHTS + weights("60", "40", 2))
                    .warned("D24@Dati!H3")
                    .reads(read("60", "40", 2)),
            variant("I08", "minimo diverso da quello dell'esercizio")
                    .drawn("Settore|Assegnati|Raggiunti|Minimo atteso\nFIN|14|14|80%")
                    .warned("D41@Dati!D2")
                    .reads("N FIN 14 - 14"),
            variant("I09", "risultato né 0 né il peso")
                    .drawn(LIST + "F1|FIN|Ordinario|Bilancio|4|sì|2")
                    .rejected("D13@Dati!G2")
                    .reads("O FIN F1 raggiunto -/- 4 =2 «Bilancio»"),
            variant("I10", "nessun obiettivo assegnato")
                    .drawn(counts("0||0|"))
                    .warned("D42@Dati!B2")
                    .reads("N FIN 0 - 0"),
            variant("I11", "assegnati diversi dal piano")
                    .under("plan FIN; type=O\nplan FIN; type=O")
                    .drawn(counts("1||1|"))
                    .rejectedUnlessDecided("P03@Dati!B2")
                    .reads("N FIN 1 - 1"),
            variant("I12", "totale dell'ente calcolato dal settore")
                    .drawn(counts("14||14|") + "\nTotale|151||148|")
                    .warned("S07@Dati!B3, S07@Dati!D3")
                    .reads("N FIN 14 - 14")
                    .remark("Una riga di totale non è un obiettivo; che non sia la somma delle righe è un avviso."));

    private static String weights(String first, String others, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i ->
                        "F%d|FIN|Performance|'01|'03|Conti|Lavoro %d|%s|sì".formatted(i, i, i == 1 ? first : others))
                .collect(Collectors.joining("\n"));
    }

    private static String read(String first, String others, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i ->
                        "P FIN F%d raggiunto 01/03 %s [Conti] «Lavoro %d»".formatted(i, i == 1 ? first : others, i))
                .collect(Collectors.joining("\n"));
    }
}
