package it.consuntivo.domain.score;

import it.consuntivo.domain.model.BudgetCode;
import it.consuntivo.domain.model.ResourceLine;
import it.consuntivo.domain.score.BodyScore.ResourceRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Resources added up by mission, programme and unit. */
final class ResourceScores {
    private ResourceScores() {}

    /**
     * @param lines in the order of the units' register
     */
    static List<ResourceRow> of(Stream<ResourceLine> lines) {
        var grouped = new LinkedHashMap<List<String>, List<ResourceLine>>();
        lines.forEach(line ->
                grouped.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line));
        return grouped.values().stream()
                .map(ResourceScores::row)
                .sorted(Comparator.comparing(ResourceRow::mission).thenComparing(ResourceRow::programme))
                .toList();
    }

    private static List<String> key(ResourceLine line) {
        return List.of(code(line.mission()), code(line.programme()), line.unit());
    }

    private static ResourceRow row(List<ResourceLine> lines) {
        List<String> key = key(lines.get(0));
        return new ResourceRow(
                key.get(0),
                key.get(1),
                key.get(2),
                sum(lines, ResourceLine::allocated),
                sum(lines, ResourceLine::committed),
                sum(lines, ResourceLine::paid),
                sum(lines, ResourceLine::staff));
    }

    private static Optional<BigDecimal> sum(
            List<ResourceLine> lines, Function<ResourceLine, Optional<BigDecimal>> value) {
        return lines.stream().flatMap(line -> value.apply(line).stream()).reduce(BigDecimal::add);
    }

    private static String code(Optional<BudgetCode> code) {
        return code.map(BudgetCode::code).orElseThrow();
    }
}
