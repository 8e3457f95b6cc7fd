package it.consuntivo.publish.pdf;

import it.consuntivo.domain.check.UnitStanding.State;
import it.consuntivo.domain.model.Exercise.PreviousYear;
import it.consuntivo.domain.score.Tally;
import it.consuntivo.publish.narrative.Manuscript;
import java.util.List;
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
                .when("monitoraggio", Account::isInterim)
                .count("unita", Italian::units, account -> account.exercise()
                        .units()
                        .size())
                .count("unita.mancanti", Italian::units, account -> units(account, State.MISSING))
                .count("unita.respinte", Italian::units, account -> units(account, State.REJECTED));
    }

    private static Optional<String> lastYear(Account account) {
        List<PreviousYear> years = account.exercise().previousYears();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(Integer.toString(years.get(years.size() - 1).year()));
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
    }

    private static void group(Vocabulary vocabulary, String name, Function<Account, Tally> tally) {
        vocabulary
                .count(name, Italian::objectives, account -> tally.apply(account)
                        .assigned())
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
                .result(
                        "indice.altri",
                        account -> account.score().categoryTotal().ratio().percent())
                .measured(
                        "risultato.ordinari",
                        account -> account.score().ordinaryTotal().ratio().percent(),
                        account -> account.score().ordinaryTotal().standing());
    }
}
