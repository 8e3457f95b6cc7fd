package it.consuntivo.domain.model;

import java.util.List;
import java.util.Optional;

/**
 * The missions and programmes of the budget that are in force in one year (D.Lgs. 118/2011, annex 14).
 *
 * @param year the budget year
 * @param entries the programmes in force that year
 */
public record MissionCatalogue(int year, List<Entry> entries) {
    /** One programme within its mission; codes have two digits, names are the official ones of the year. */
    public record Entry(
            String mission, String missionName, String programme, String programmeName, boolean regionsOnly) {}

    public MissionCatalogue {
        entries = List.copyOf(entries);
    }

    public Optional<String> missionName(String mission) {
        return entries.stream()
                .filter(entry -> entry.mission().equals(mission))
                .map(Entry::missionName)
                .findFirst();
    }

    /** The name of a programme within a mission, where both are known. */
    public Optional<String> programmeName(Optional<String> mission, Optional<String> programme) {
        return mission.flatMap(code -> programme.flatMap(within -> programme(code, within)))
                .map(Entry::programmeName);
    }

    public Optional<Entry> programme(String mission, String programme) {
        return entries.stream()
                .filter(entry -> entry.mission().equals(mission))
                .filter(entry -> entry.programme().equals(programme))
                .findFirst();
    }
}
