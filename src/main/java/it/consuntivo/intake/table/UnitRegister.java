package it.consuntivo.intake.table;

import it.consuntivo.domain.model.Unit;
import it.consuntivo.domain.model.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The units of an exercise by every name that they answer to: code, name, alias. */
final class UnitRegister {
    private final Map<String, Unit> byName = new HashMap<>();
    private final String known;

    UnitRegister(List<Unit> units) {
        for (Unit unit : units) {
            byName.putIfAbsent(Words.fold(unit.code()), unit);
            byName.putIfAbsent(Words.fold(unit.name()), unit);
            unit.aliases().forEach(alias -> byName.putIfAbsent(Words.fold(alias), unit));
        }
        known = units.stream()
                .map(unit -> unit.name() + " (" + unit.code() + ")")
                .collect(Collectors.joining(", "));
    }

    Optional<Unit> find(String written) {
        return Optional.ofNullable(byName.get(Words.fold(written)));
    }

    /** The units by name and code, for people who wrote another. */
    String known() {
        return known;
    }
}
