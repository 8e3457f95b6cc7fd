package it.consuntivo.domain.model;

import java.util.List;

/**
 * Everything a workbook declares, as read and not yet judged. Its rows may belong to several units.
 *
 * @param units codes of the units that the workbook names on its cover or in its rows, whether or not a row could be
 *     read for them
 */
public record WorkbookFacts(
        Cover cover,
        List<String> units,
        List<Objective> objectives,
        List<Counts> counts,
        List<Indicator> indicators,
        List<ResourceLine> resources) {
    public static final WorkbookFacts NONE =
            new WorkbookFacts(Cover.EMPTY, List.of(), List.of(), List.of(), List.of(), List.of());

    public WorkbookFacts {
        units = units.stream().sorted().distinct().toList();
        objectives = List.copyOf(objectives);
        counts = List.copyOf(counts);
        indicators = List.copyOf(indicators);
        resources = List.copyOf(resources);
    }

    /** What tells for whom it is and from when, without its rows. */
    public WorkbookFacts outline() {
        return new WorkbookFacts(cover, units, List.of(), List.of(), List.of(), List.of());
    }
}
