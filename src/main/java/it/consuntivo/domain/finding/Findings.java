package it.consuntivo.domain.finding;

import it.consuntivo.domain.model.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers findings in the order in which they are made, in bounded memory. Of those of one code about one unit in one
 * workbook the first {@value #ONE_BY_ONE} are told one by one; of the others, which nobody would read one by one, where
 * they begin and how many they are. An error stays an error.
 */
public final class Findings {
    /** How many findings of one kind are told one by one. */
    public static final int ONE_BY_ONE = 100;

    private final List<Finding> oneByOne = new ArrayList<>();
    private final Map<Kind, Integer> numbers = new LinkedHashMap<>();
    private final Map<Kind, Origin> further = new LinkedHashMap<>();

    private record Kind(String workbook, Code code, Optional<String> unit) {
        static Kind of(Finding finding) {
            return new Kind(finding.origin().workbook(), finding.code(), finding.unit());
        }

        Finding rest(int number, Origin first) {
            Code rest = code.severity() == Severity.ERROR ? Code.FURTHER_ERRORS : Code.FURTHER_WARNINGS;
            Finding told = Finding.of(rest, first, code.id(), String.valueOf(number));
            return unit.map(told::about).orElse(told);
        }
    }

    public void add(Finding finding) {
        Kind kind = Kind.of(finding);
        if (numbers.merge(kind, 1, Integer::sum) <= ONE_BY_ONE) {
            oneByOne.add(finding);
        } else {
            further.putIfAbsent(kind, finding.origin());
        }
    }

    public void addAll(Collection<Finding> more) {
        more.forEach(this::add);
    }

    /** The findings one by one, then what there is to say of the others. */
    public List<Finding> told() {
        List<Finding> told = new ArrayList<>(oneByOne);
        further.forEach((kind, first) -> told.add(kind.rest(numbers.getOrDefault(kind, 0) - ONE_BY_ONE, first)));
        return told;
    }
}
