package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Field;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.grid.Marks;
import it.consuntivo.intake.table.Line;
import it.consuntivo.intake.table.Table;
import java.util.List;
import java.util.Optional;

/** Explains a column of outcomes that is blank throughout: boxes were ticked, or cells were coloured, instead. */
final class OutcomeColumn {
    private final Table table;
    private final List<Line> read;

    /**
     * @param read the rows that state facts
     */
    OutcomeColumn(Table table, List<Line> read) {
        this.table = table;
        this.read = List.copyOf(read);
    }

    List<Finding> findings() {
        return Optional.ofNullable(table.header().cells().get(Field.OUTCOME))
                .filter(heading -> !read.isEmpty() && isBlank())
                .flatMap(heading -> explanation(heading).map(code -> Finding.of(code, table.at(heading))))
                .stream()
                .toList();
    }

    private boolean isBlank() {
        return read.stream()
                .allMatch(line -> line.cell(Field.OUTCOME).isEmpty()
                        && line.cell(Field.RESULT).isEmpty()
                        && !line.merged().containsKey(Field.OUTCOME));
    }

    private Optional<Code> explanation(Cell heading) {
        Marks marks = table.sheet().marks();
        if (marks.checkboxes()) {
            return Optional.of(Code.CHECKBOXES_NOT_READ);
        }
        String column = Cell.columnLetters(heading.column());
        long colours = read.stream()
                .map(line -> marks.fills().getOrDefault(column + line.row(), ""))
                .distinct()
                .count();
        return colours >= 2 ? Optional.of(Code.COLOURS_NOT_READ) : Optional.empty();
    }
}
