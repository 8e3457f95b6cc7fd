package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Words;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table that an exercise refers to, as text, whatever kind of file it stands in: its heading and the rows below,
 * wholly empty ones left out.
 */
record PlanTable(Row heading, List<Row> rows) {
    PlanTable {
        rows = List.copyOf(rows);
    }

    /**
     * The cells of a row from left to right.
     *
     * @param line of the file, or row of the sheet, from 1
     */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** A row's texts by column. */
    record Entry(int line, Map<String, String> texts, Faults faults) {
        Entry {
            texts = Map.copyOf(texts);
        }

        /** Empty where the cell is blank or there is no such column. */
        Optional<Written> cell(String column) {
            return Written.of(texts.getOrDefault(column, ""), line, column, faults);
        }

        /** The same; that there is none, is a fault. */
        Optional<Written> required(String column) {
            Optional<Written> cell = cell(column);
            if (cell.isEmpty()) {
                faults.add(line, column, "", Phrase.of("required"));
            }
            return cell;
        }
    }

    /**
     * The rows by column. A heading that is missing, not known or there twice is a fault; under one that is missing
     * there is nothing to read.
     */
    List<Entry> entries(List<String> known, List<String> needed, Faults faults) {
        List<String> columns = columns(known, faults);
        List<String> missing =
                needed.stream().filter(column -> !columns.contains(column)).toList();
        missing.forEach(column -> faults.add(heading.line(), column, "", Phrase.of("table.column", column)));
        return missing.isEmpty()
                ? rows.stream().map(row -> entry(row, columns, faults)).toList()
                : List.of();
    }

    private List<String> columns(List<String> known, Faults faults) {
        Set<String> seen = new LinkedHashSet<>();
        return heading.cells().stream()
                .map(cell -> Written.of(cell, heading.line(), cell, faults)
                        .flatMap(written -> column(written, known, seen))
                        .orElse(""))
                .toList();
    }

    private static Optional<String> column(Written heading, List<String> known, Set<String> seen) {
        Optional<String> column =
                known.stream().filter(name -> Words.same(name, heading.text())).findFirst();
        Phrase hint = Nearest.to(heading.text(), known)
                .map(near -> Phrase.of("near", near))
                .orElseGet(() -> Phrase.of("one-of", String.join(", ", known)));
        return heading.orFault(column, hint)
                .flatMap(name -> heading.orFault(
                        seen.add(name) ? Optional.of(name) : Optional.empty(), Phrase.of("table.once")));
    }

    private static Entry entry(Row row, List<String> columns, Faults faults) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (i < columns.size()) {
                texts.put(columns.get(i), cell);
            } else if (!cell.isBlank()) {
                faults.add(row.line(), "", cell, Phrase.of("table.cells"));
            }
        }
        return new Entry(row.line(), texts, faults);
    }
}
