package it.consuntivo.publish.pdf;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.score.BodyScore;
import it.consuntivo.domain.score.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What {@code ${...}} in a narrative stands for. An empty value means that there is nothing to say. */
final class Placeholders {
    private static final Map<String, Function<Account, String>> VALUES = Map.ofEntries(
            Map.entry("ente", account -> account.exercise().body()),
            Map.entry("anno", Account::year),
            Map.entry("piano", account -> account.exercise().planTitle().orElse("")),
            Map.entry("stato", Account::status),
            Map.entry("luogo", account -> account.exercise().report().place().orElse("")),
            Map.entry("data", account -> account.exercise()
                    .report()
                    .date()
                    .map(Italian::date)
                    .orElse("")),
            Map.entry("atti", account -> acts(account, "; ")),
            Map.entry("atti.elenco", Placeholders::listOfActs),
            Map.entry(
                    "unita", account -> Italian.units(account.exercise().units().size())),
            Map.entry("obiettivi.strategici", account -> objectives(strategic(account))),
            Map.entry("obiettivi.performance", account -> objectives(performance(account))),
            Map.entry(
                    "obiettivi.performance.raggiunti",
                    account -> Italian.objectives(performance(account).achieved())),
            Map.entry("obiettivi.altri", account -> objectives(other(account))),
            Map.entry(
                    "obiettivi.altri.raggiunti",
                    account -> Italian.objectives(other(account).achieved())),
            Map.entry("obiettivi.ordinari", account -> objectives(ordinary(account))),
            Map.entry(
                    "obiettivi.ordinari.raggiunti",
                    account -> Italian.objectives(ordinary(account).achieved())),
            Map.entry(
                    "indice.performance",
                    account -> Italian.percent(
                            score(account).performanceTotal().index().percent())),
            Map.entry(
                    "indice.altri",
                    account -> Italian.percent(
                            score(account).categoryTotal().ratio().percent())),
            Map.entry(
                    "risultato.ordinari",
                    account -> Italian.percent(
                            score(account).ordinaryTotal().ratio().percent())),
            Map.entry(
                    "risultato.atteso",
                    account -> percent(account.exercise().rules().expectedResult())),
            Map.entry(
                    "minimo.ordinari",
                    account -> percent(account.exercise().rules().ordinary().minimum())));

    private Placeholders() {}

    static Set<String> names() {
        return VALUES.keySet();
    }

    static String value(String name, Account account) {
        Function<Account, String> value = VALUES.get(name);
        return value == null ? "" : value.apply(account);
    }

    private static BodyScore score(Account account) {
        return account.score();
    }

    private static Tally performance(Account account) {
        return account.score().performanceTotal().tally();
    }

    private static Tally other(Account account) {
        return account.score().categoryTotal().tally();
    }

    private static Tally ordinary(Account account) {
        return account.score().ordinaryTotal().tally();
    }

    private static Tally strategic(Account account) {
        return performance(account).plus(other(account));
    }

    private static String objectives(Tally tally) {
        return Italian.objectives(tally.assigned());
    }

    private static String percent(BigDecimal percent) {
        return Italian.percent(percent);
    }

    private static String acts(Account account, String between) {
        List<Exercise.Act> acts = account.exercise().acts();
        return acts.stream()
                .map(act -> act.kind() + ", n.\u00A0" + act.number() + " (" + act.subject() + ")")
                .map(act -> act.replaceAll("\\R", " "))
                .collect(Collectors.joining(between));
    }

    private static String listOfActs(Account account) {
        String acts = acts(account, ";\n- ");
        return acts.isEmpty() ? "" : "- " + acts + ".";
    }
}
