package it.consuntivo.intake.table;

import static it.consuntivo.domain.model.Field.*;

import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.TableKind;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Grid.Row;
import it.consuntivo.intake.grid.Grid.Span;
import it.consuntivo.intake.table.Header.Repeated;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Recognises header rows. Each kind of table has headings that no other has; an objectives table that lacks its text or
 * its outcome (during the year, its state) is tried last, so that it can be told what it lacks.
 */
public final class HeaderFinder {
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

    public HeaderFinder(Headings headings) {
        this.headings = headings;
    }

    /** The header that the row is. */
    public Optional<Header> find(Row row) {
        return find(
                row.number(), row.number(), row.cells().stream().map(List::of).toList());
    }

    /**
     * The header that two rows are together: an upper heading over several lower ones, or heading and nothing below.
     * They are only when more is understood so than of either row alone; and they hold nothing but text.
     *
     * @param merged the ranges that begin in the upper row
     */
    public Optional<Header> find(Row upper, Row lower, List<Span> merged) {
        if (!isAllText(upper) || !isAllText(lower)) {
            return Optional.empty();
        }
        Optional<Header> lowerAlone = find(lower);
        int alone = Math.max(recognised(find(upper)), recognised(lowerAlone));
        return find(upper.number(), lower.number(), JoinedRows.columns(upper, lower, merged, lowerAlone.isPresent()))
                .filter(joined -> joined.cells().size() > alone);
    }

    private static boolean isAllText(Row row) {
        return row.cells().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT);
    }

    private static int recognised(Optional<Header> header) {
        return header.map(found -> found.cells().size()).orElse(0);
    }

    private Optional<Header> find(int top, int row, List<List<Cell>> columns) {
        return SIGNATURES.stream()
                .flatMap(signature ->
                        Optional.of(header(signature.kind(), top, row, columns)).filter(signature.matches()).stream())
                .findFirst();
    }

    /**
     * @param columns what the heading of each column may be, the likeliest first
     */
    private Header header(TableKind kind, int top, int row, List<List<Cell>> columns) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        List<Repeated> repeated = new ArrayList<>();
        List<Cell> unread = new ArrayList<>();
        for (List<Cell> column : columns) {
            Cell cell = column.stream()
                    .filter(heading -> field(kind, heading).isPresent())
                    .findFirst()
                    .orElse(column.get(0));
            Optional<Field> field = field(kind, cell);
            if (field.isEmpty()) {
                unread.add(cell);
            }
            field.flatMap(known -> Optional.ofNullable(cells.putIfAbsent(known, cell)))
                    .ifPresent(first -> repeated.add(new Repeated(first, cell)));
        }
        return new Header(kind, top, row, cells, repeated, unread);
    }

    private Optional<Field> field(TableKind kind, Cell cell) {
        return cell.kind() == Cell.Kind.TEXT ? headings.field(kind, cell.text()) : Optional.empty();
    }

    private static boolean hasOutcome(Header header) {
        return header.has(OUTCOME) || header.has(RESULT) || header.has(STATE);
    }
}
