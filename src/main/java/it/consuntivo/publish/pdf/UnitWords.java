package it.consuntivo.publish.pdf;

import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.score.BodyScore.OrdinaryRow;
import it.consuntivo.domain.score.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which units a text of the report can name: those without data, and those below the minimum. */
final class UnitWords {
    /** So many names still are a sentence. */
    private static final int MOST_NAMES = 3;

    private static final int LONGEST_NAME = 64;

    private UnitWords() {}

    static void add(Vocabulary vocabulary) {
        vocabulary
                .count("unita.senza-dati", Italian::units, account -> missing(account)
                        .size())
                .named("unita.senza-dati.nomi", "unita.senza-dati", account -> listed(missing(account)))
                .count("unita.sotto-minimo", Italian::units, account -> below(account)
                        .size())
                .named("unita.sotto-minimo.nomi", "unita.sotto-minimo", account -> listed(below(account)));
    }

    private static List<String> missing(Account account) {
        return account.score().units().stream()
                .filter(unit -> unit.state().leavesAGap())
                .map(UnitStanding::unit)
                .map(code -> name(account, code))
                .toList();
    }

    private static List<String> below(Account account) {
        return account.score().ordinary().stream()
                .filter(row -> row.standing().equals(Optional.of(Standing.BELOW)))
                .map(row -> below(account, row))
                .toList();
    }

    private static String below(Account account, OrdinaryRow row) {
        return name(account, row.unit().orElse("")) + " ("
                + Italian.percent(row.ratio().percent()) + ")";
    }

    private static String name(Account account, String code) {
        String name = account.unit(code).strip();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip() + "…";
    }

    /** All names or, of a long list, the first ones and how many others there are. */
    static String listed(List<String> names) {
        if (names.size() <= MOST_NAMES + 1) {
            return Italian.list(names);
        }
        String others = ReportTexts.counted("units.others", names.size() - MOST_NAMES);
        return Italian.list(Stream.concat(names.stream().limit(MOST_NAMES), Stream.of(others))
                .toList());
    }
}
