package it.consuntivo.publish.html;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.finding.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What arrived from each unit and what became of it; then the files that count for none. */
record UnitsSection(Material material) implements Section {
    @Override
    public String id() {
        return "units";
    }

    @Override
    public void write(Html html) {
        new HtmlTable<UnitStanding>(material, "units")
                .words("unit", unit -> Cell.words(material.unit(unit.unit())))
                .words("state", unit -> badge("unit.", unit.state()))
                .words("file", unit -> Cell.words(unit.workbook()).asLong())
                .words("arrived", unit -> unit.workbook()
                        .flatMap(material::delivery)
                        .map(this::day)
                        .orElseGet(() -> Cell.words("–")))
                .whole("errors", unit -> count(unit, Finding::isError))
                .whole("warnings", unit -> count(unit, finding -> !finding.isError()))
                .words("returned", unit -> returned(unit.workbook().orElse("")))
                .write(html, material.score().units());
        others(html);
    }

    private void others(Html html) {
        Set<String> counting = material.score().units().stream()
                .flatMap(unit -> unit.workbook().stream())
                .collect(Collectors.toSet());
        List<Delivery> others = material.publication().deliveries().stream()
                .filter(delivery -> !counting.contains(delivery.file().name()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        new HtmlTable<Delivery>(material, "other-files")
                .words("file", delivery -> Cell.words(delivery.file().name()).asLong())
                .words("state", delivery -> badge("delivery.", delivery.state()))
                .words("unit", delivery -> Cell.words(units(delivery)))
                .words("arrived", this::day)
                .whole("errors", Delivery::errors)
                .whole("warnings", Delivery::warnings)
                .words("returned", delivery -> returned(delivery.file().name()))
                .write(html, others);
    }

    private Optional<String> units(Delivery delivery) {
        return Optional.of(delivery.units().stream().map(material::unit).collect(Collectors.joining(", ")));
    }

    /** A state, with a sign beside its words where somebody has to act or everything is in order. */
    private Cell badge(String keys, Enum<?> state) {
        String look =
                switch (state.name()) {
                    case "ACCEPTED" -> "badge good";
                    case "REJECTED", "MISSING" -> "badge bad";
                    default -> "badge";
                };
        return Cell.of(html -> html.element("span", material.word(keys + state), "class", look));
    }

    private Cell day(Delivery delivery) {
        var day = material.numerals().dayOf(delivery.file().modified());
        return Cell.words(material.numerals().day(day)).ordered(day.toEpochDay());
    }

    private int count(UnitStanding unit, Predicate<Finding> which) {
        return (int) material.publication().findings().stream()
                .filter(which)
                .filter(finding -> concerns(finding, unit))
                .count();
    }

    private static boolean concerns(Finding finding, UnitStanding unit) {
        return finding.unit()
                .map(unit.unit()::equals)
                .orElseGet(() -> Objects.equals(
                        finding.origin().workbook(), unit.workbook().orElse("?")));
    }

    private Cell returned(String file) {
        List<String> names = material.links().returnedFor(file);
        return names.isEmpty()
                ? Cell.words("–")
                : Cell.of(html -> names.forEach(name -> FilesSection.link(html, material, file, name)));
    }
}
