package it.consuntivo.publish.pdf;

import it.consuntivo.domain.score.Standing;
import it.consuntivo.domain.score.YearResult;
import it.consuntivo.domain.score.YearResult.Reached;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How each group's result stands to that of the last year to compare with. Printed percentages are compared. */
final class ComparisonWords {
    private ComparisonWords() {}

    static void add(Vocabulary vocabulary) {
        List<Function<YearResult, Reached>> parts =
                List.of(YearResult::performance, YearResult::other, YearResult::ordinary);
        List<String> names = List.of("confronto.performance", "confronto.altri", "confronto.ordinari");
        for (int i = 0; i < names.size(); i++) {
            int group = i;
            Function<Account, Optional<BigDecimal>> now =
                    account -> Group.of(account.score()).get(group).result().percent();
            Function<Account, Optional<BigDecimal>> before = account -> account.pastYears()
                    .last()
                    .flatMap(year -> parts.get(group).apply(year).ratio().percent())
                    .filter(any -> now.apply(account).isPresent());
            vocabulary
                    .measured(names.get(i), before, account -> standing(now.apply(account), before.apply(account)))
                    .distance(names.get(i), account -> before.apply(account)
                            .flatMap(old -> Points.between(now.apply(account), old)));
        }
        vocabulary.when("confronto", account -> names.stream()
                .anyMatch(name -> vocabulary.values(account).holds(name)));
    }

    private static Optional<Standing> standing(Optional<BigDecimal> now, Optional<BigDecimal> before) {
        return now.flatMap(fresh -> before.map(old -> switch (Integer.signum(fresh.compareTo(old))) {
            case 1 -> Standing.ABOVE;
            case 0 -> Standing.EQUAL;
            default -> Standing.BELOW;
        }));
    }
}
