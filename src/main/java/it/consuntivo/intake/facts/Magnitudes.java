package it.consuntivo.intake.facts;

import it.consuntivo.domain.model.Words;
import it.consuntivo.intake.grid.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers of one row that should be of one kind. Among percentages, 0.9 may be meant as 90, and 1 as 1 or 100. */
final class Magnitudes {
    private record Weighed(Cell cell, BigDecimal number, boolean percent) {
        boolean isDoubtful() {
            return !percent && number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
        }

        boolean isAboveOne() {
            return number.compareTo(BigDecimal.ONE) > 0;
        }
    }

    private final boolean measuredInPercent;
    private final List<Weighed> numbers = new ArrayList<>();

    /**
     * @param measure the unit of measure that the row declares, if it does
     */
    Magnitudes(Optional<String> measure) {
        this.measuredInPercent = measure.filter(words -> words.contains("%")
                        || Words.fold(words).startsWith("percent")
                        || Words.fold(words).startsWith("valorepercent"))
                .isPresent();
    }

    /**
     * @param percent whether it was written or shown as a percentage
     */
    void add(Cell cell, BigDecimal number, boolean percent) {
        numbers.add(new Weighed(cell, number, percent));
    }

    /** The cells with a bare number up to 1 where others of the row are above it, and percentages are meant. */
    List<Cell> doubtful() {
        boolean percentages = measuredInPercent || numbers.stream().anyMatch(Weighed::percent);
        return percentages && numbers.stream().anyMatch(Weighed::isAboveOne)
                ? numbers.stream()
                        .filter(Weighed::isDoubtful)
                        .map(Weighed::cell)
                        .toList()
                : List.of();
    }
}
