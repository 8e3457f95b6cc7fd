package it.consuntivo.intake.cover;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.Words;
import it.consuntivo.intake.grid.Grid.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the sheets of a workbook say for all their rows: the unit, and by their name the type of objective. */
public final class Sheets {
    private static final Map<String, ObjectiveType> TYPES_IN_NAMES = Map.of(
            "performance", ObjectiveType.PERFORMANCE,
            "altristrategici", ObjectiveType.OTHER_STRATEGIC,
            "altrostrategico", ObjectiveType.OTHER_STRATEGIC,
            "ordinari", ObjectiveType.ORDINARY);

    private final Exercise exercise;
    private final UnitRegister register;
    private final CoverReader cover;
    private final Titles titles;

    public Sheets(Exercise exercise, UnitRegister register, CoverReader cover, Titles titles) {
        this.exercise = exercise;
        this.register = register;
        this.cover = cover;
        this.titles = titles;
    }

    public Exercise exercise() {
        return exercise;
    }

    public UnitRegister register() {
        return register;
    }

    public Optional<Unit> unit(Sheet sheet) {
        return cover.unit(sheet.name()).or(() -> titles.unit(sheet.name()));
    }

    /** The type that the sheet's name speaks of; empty when it speaks of none, or of two. */
    public Optional<ObjectiveType> type(Sheet sheet) {
        String name = Words.fold(sheet.name());
        List<ObjectiveType> types = TYPES_IN_NAMES.entrySet().stream()
                .filter(entry -> name.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }
}
