package it.consuntivo.publish.pdf;

import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.narrative.Manuscript;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a text of the report may name and ask. The operator's guide lists all of it. */
final class ReportWords {
    private ReportWords() {}

    static Vocabulary vocabulary() {
        Vocabulary vocabulary = new Vocabulary();
        frame(vocabulary);
        acts(vocabulary);
        objectives(vocabulary);
        results(vocabulary);
        UnitWords.add(vocabulary);
        ComparisonWords.add(vocabulary);
        ReportTables.add(vocabulary);
        return vocabulary;
    }

    private static void frame(Vocabulary vocabulary) {
        vocabulary
                .always("ente", account -> account.exercise().body())
                .always("anno", Account::year)
                .always("stato", Account::status)
                .perhaps("piano", account -> account.exercise().planTitle())
                .perhaps("luogo", account -> account.exercise().report().place())
                .perhaps("data", account -> account.exercise().report().date().map(Italian::date))
                .perhaps("anno.precedente", ReportWords::lastYear)
                .when("bozza", Account::isDraft)
                .when("definitiva", account -> account.score().isFinal())
                .count("unita", Italian::units, account -> account.exercise()
                        .units()
                        .size())
                .count("unita.mancanti", Italian::units, account -> units(account, State.MISSING))
                .count("unita.respinte", Italian::units, account -> units(account, State.REJECTED));
    }

    private static Optional<String> lastYear(Account account) {
        return account.pastYears().last().map(last -> Integer.toString(last.year()));
    }

    private static int units(Account account, State state) {
        return (int) account.score().units().stream()
                .filter(unit -> unit.state() == state)
                .count();
    }

    private static void acts(Vocabulary vocabulary) {
        vocabulary
                .perhaps("atti", account -> acts(account, "; ", Function.identity()))
                .list("atti.elenco", "atti", account -> acts(account, ";\n- ", Manuscript::literal)
                        .map(acts -> "\n- " + acts + ".\n"))
                .count("atti.conteggio", Italian::acts, account -> account.exercise()
                        .acts()
                        .size());
    }

    private static Optional<String> acts(Account account, String between, Function<String, String> written) {
        return Optional.of(account.exercise().acts().stream()
                        .map(act -> act.kind() + ", n.\u00A0" + act.number() + " (" + act.subject() + ")")
                        .map(written)
                        .collect(Collectors.joining(between)))
                .filter(acts -> !acts.isEmpty());
    }

    private static void objectives(Vocabulary vocabulary) {
        group(vocabulary, "obiettivi.performance", ReportWords::performance);
        group(vocabulary, "obiettivi.altri", ReportWords::other);
        group(vocabulary, "obiettivi.ordinari", ReportWords::ordinary);
        group(vocabulary, "obiettivi.strategici", account -> performance(account)
                .plus(other(account)));
        group(vocabulary, "obiettivi.tutti", ReportWords::all);
        vocabulary.named("obiettivi.per-gruppo", "obiettivi.tutti", ReportWords::byGroup);
    }

    /** {@code 25 obiettivi del piano della performance e 152 obiettivi ordinari}; a group without any is left out. */
    private static String byGroup(Account account) {
        Map<String, Tally> groups = new LinkedHashMap<>();
        groups.put("group.performance", performance(account));
        groups.put("group.other", other(account));
        groups.put("group.ordinary", ordinary(account));
        return Italian.list(groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group ->
                        ReportTexts.counted(group.getKey(), group.getValue().assigned()))
                .toList());
    }

    private static void group(Vocabulary vocabulary, String name, Function<Account, Tally> tally) {
        vocabulary
                .count(name, Italian::objectives, account -> tally.apply(account)
                        .assigned())
                .always(name + ".esito", account -> outcome(account, tally.apply(account)))
                .count(name + ".computati", Italian::objectives, account -> account.counted(tally.apply(account)))
                .count(name + ".raggiunti", Italian::objectives, account -> tally.apply(account)
                        .achieved())
                .count(name + ".non-raggiunti", Italian::objectives, account -> tally.apply(account)
                        .notAchieved())
                .count(name + ".non-rendicontati", Italian::objectives, account -> tally.apply(account)
                        .notReported())
                .count(name + ".esclusi", Italian::objectives, account -> tally.apply(account)
                        .excluded());
    }

    private static String outcome(Account account, Tally tally) {
        return Sentences.achieved(account.counted(tally), tally.achieved(), Optional.empty());
    }

    private static Tally all(Account account) {
        return performance(account).plus(other(account)).plus(ordinary(account));
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

    private static void results(Vocabulary vocabulary) {
        vocabulary
                .always(
                        "risultato.atteso",
                        account -> Italian.percent(account.exercise().rules().expectedResult()))
                .always(
                        "minimo.ordinari",
                        account -> Italian.percent(
                                account.exercise().rules().ordinary().minimum()))
                .measured(
                        "indice.performance",
                        account -> account.score().performanceTotal().index().percent(),
                        account -> account.score().judgement())
                .distance(
                        "indice.performance",
                        account -> Points.between(
                                account.score().performanceTotal().index().percent(),
                                account.exercise().rules().expectedResult()))
                .result(
                        "indice.altri",
                        account -> account.score().categoryTotal().ratio().percent())
                .measured(
                        "risultato.ordinari",
                        account -> account.score().ordinaryTotal().ratio().percent(),
                        account -> account.score().ordinaryTotal().standing())
                .distance(
                        "risultato.ordinari",
                        account -> Points.between(
                                account.score().ordinaryTotal().ratio().percent(),
                                account.exercise().rules().ordinary().minimum()));
    }
}
