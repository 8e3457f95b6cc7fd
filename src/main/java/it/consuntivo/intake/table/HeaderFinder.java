package it.consuntivo.intake.table;

import static it.consuntivo.domain.model.Field.*;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid.Row;
import it.consuntivo.intake.table.Header.Repeated;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Recognises header rows. Each kind of table has headings that no other has; an objectives table that lacks its text or
 * its outcome is tried last, so that it can be told what it lacks.
 */
final class HeaderFinder {
    private record Signature(TableKind kind, Predicate<Header> matches) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(TableKind.OBJECTIVES, header -> hasOutcome(header) && header.has(TEXT)),
            new Signature(
                    TableKind.INDICATORS,
                    header -> header.has(INDICATOR) && (header.has(TARGET_VALUE) || header.has(ACTUAL_VALUE))),
            new Signature(
                    TableKind.RESOURCES,
                    header -> header.cells().size() >= 2
                            && (header.has(ALLOCATED) || header.has(COMMITTED) || header.has(PAID))),
            new Signature(
                    TableKind.COUNTS,
                    header -> header.has(ASSIGNED)
                            && (header.has(ACHIEVED) || header.has(EXCLUDED))
                            && !header.has(CATEGORY)),
            new Signature(TableKind.OBJECTIVES, header -> hasOutcome(header) && header.has(CODE)),
            new Signature(
                    TableKind.OBJECTIVES,
                    header -> header.cells().size() >= 3 && (header.has(TEXT) || hasOutcome(header))));

    private final Headings headings;

    HeaderFinder(Headings headings) {
        this.headings = headings;
    }

    Optional<Header> find(Row row) {
        return SIGNATURES.stream()
                .flatMap(signature -> Optional.of(header(signature.kind(), row)).filter(signature.matches()).stream())
                .findFirst();
    }

    private Header header(TableKind kind, Row row) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        List<Repeated> repeated = new ArrayList<>();
        List<Cell> unread = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Optional<Field> field = field(kind, cell);
            if (field.isEmpty()) {
                unread.add(cell);
            }
            field.flatMap(known -> Optional.ofNullable(cells.putIfAbsent(known, cell)))
                    .ifPresent(first -> repeated.add(new Repeated(first, cell)));
        }
        return new Header(kind, row.number(), cells, repeated, unread);
    }

    private Optional<Field> field(TableKind kind, Cell cell) {
        return cell.kind() == Cell.Kind.TEXT ? headings.field(kind, cell.text()) : Optional.empty();
    }

    private static boolean hasOutcome(Header header) {
        return header.has(OUTCOME) || header.has(RESULT);
    }
}
