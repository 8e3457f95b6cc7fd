package it.consuntivo.domain.score;

import it.consuntivo.domain.model.ObjectiveType;
import java.util.Optional;

/**
 * What every table says of an objective: whose it is, what was assigned, and where it was read.
 *
 * @param code declared, planned, or given by place
 * @param category code of the category, for other strategic objectives
 * @param mission two digits
 * @param missionName official name in the exercise's year
 * @param workbook empty for one that nobody reported, like sheet; row is then 0
 */
public record ListedObjective(
        String unit,
        String code,
        ObjectiveType type,
        Optional<String> category,
        Optional<String> mission,
        Optional<String> missionName,
        Optional<String> programme,
        Optional<String> programmeName,
        Optional<String> strategicAim,
        String text,
        String workbook,
        String sheet,
        int row) {}
