package it.consuntivo.domain.check;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that a unit's workbook states otherwise than the one that counted before it.
 *
 * @param before name of the workbook that counted before
 * @param now name of the workbook that counts now
 * @param objective code of the objective; blank where the row is about none
 * @param row what tells the rows of an objective apart
 * @param was what the workbook before stated; empty where it stated nothing
 * @param is what the workbook now states; empty where it states nothing
 */
public record Difference(
        String unit,
        String before,
        String now,
        TableKind table,
        String objective,
        String row,
        Field field,
        Optional<String> was,
        Optional<String> is) {

    private record Place(TableKind table, String objective, String row, Field field) {
        static Place of(Statement.Value value) {
            return new Place(value.table(), value.objective(), value.row(), value.field());
        }
    }

    /** What changed, in the order of the workbook now; what it no longer states comes last. */
    public static List<Difference> between(Statement before, Statement now) {
        Map<Place, String> was = byPlace(before);
        Map<Place, String> is = byPlace(now);
        List<Place> places = new ArrayList<>(is.keySet());
        was.keySet().stream().filter(place -> !is.containsKey(place)).forEach(places::add);
        return places.stream()
                .filter(place -> !Optional.ofNullable(was.get(place)).equals(Optional.ofNullable(is.get(place))))
                .map(place -> new Difference(
                        now.unit(),
                        before.workbook(),
                        now.workbook(),
                        place.table(),
                        place.objective(),
                        place.row(),
                        place.field(),
                        Optional.ofNullable(was.get(place)),
                        Optional.ofNullable(is.get(place))))
                .toList();
    }

    private static Map<Place, String> byPlace(Statement statement) {
        Map<Place, String> texts = new LinkedHashMap<>();
        statement.values().forEach(value -> texts.put(Place.of(value), value.text()));
        return texts;
    }
}
