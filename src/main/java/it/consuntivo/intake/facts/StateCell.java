package it.consuntivo.intake.facts;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.model.Field;
import it.consuntivo.domain.model.Liberty;
import it.consuntivo.domain.model.Outcome;
import it.consuntivo.domain.model.Progress;
import it.consuntivo.intake.grid.Cell;
import it.consuntivo.intake.table.CellTexts;
import it.consuntivo.intake.value.ProgressWord;
import java.util.Optional;

/**
 * Reads how an objective stands during the year. That it was excluded may stand in the same column or in that of the
 * outcome; any other outcome is not read before the year is over.
 */
final class StateCell {
    private final LineReader line;

    StateCell(LineReader line) {
        this.line = line;
    }

    /** The state; empty for an objective that was excluded, and for what is blank or not known, which is reported. */
    Optional<Progress> progress() {
        return line.value(Field.STATE).filter(cell -> !isExclusion(cell)).flatMap(this::known);
    }

    /** Only ever excluded. */
    Optional<Outcome> outcome() {
        boolean excluded = line.value(Field.STATE)
                        .filter(StateCell::isExclusion)
                        .isPresent()
                || line.text(Field.OUTCOME).filter(ProgressWord::isExclusion).isPresent();
        return excluded ? Optional.of(Outcome.EXCLUDED) : Optional.empty();
    }

    private static boolean isExclusion(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && ProgressWord.isExclusion(cell.text());
    }

    private Optional<Progress> known(Cell cell) {
        String written = CellTexts.of(cell).orElse("");
        Optional<Progress> progress = ProgressWord.parse(written);
        if (progress.isEmpty()) {
            line.report(Code.STATE_UNKNOWN, cell, written, String.join(", ", ProgressWord.declared()));
        } else if (!ProgressWord.isDeclared(written)) {
            line.took(Liberty.Kind.STATE, cell, progress.orElseThrow().name());
        }
        return progress;
    }
}
