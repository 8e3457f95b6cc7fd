package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.Ratio;
import it.consuntivo.domain.score.YearResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether each group of objectives did better than the year before. */
record Trends(Account account, YearResult last) {
    /** A group that has no percentage in either year has no sentence. */
    List<String> sentences() {
        List<Group> groups = Group.of(account.score());
        List<Ratio> before = List.of(
                last.performance().ratio(),
                last.other().ratio(),
                last.ordinary().ratio());
        return IntStream.range(0, groups.size())
                .mapToObj(i -> sentence(groups.get(i), before.get(i).percent()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> sentence(Group group, Optional<BigDecimal> before) {
        return before.flatMap(old -> group.result().percent().map(fresh -> sentence(group.name(), old, fresh)));
    }

    private String sentence(String group, BigDecimal old, BigDecimal fresh) {
        String head = group + ": il risultato del " + account.year() + " è ";
        String other = " a quello del " + last.year();
        String path = ": si passa " + Prepositions.from(old) + " " + Prepositions.to(fresh) + ".";
        return head
                + switch (Integer.signum(fresh.compareTo(old))) {
                    case 0 -> "pari" + other + " (" + Italian.percent(fresh) + ").";
                    case 1 -> "superiore" + other + path;
                    default -> "inferiore" + other + path;
                };
    }
}
