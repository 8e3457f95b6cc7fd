package it.consuntivo.domain.check;

import it.consuntivo.domain.model.InputFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A body whose submissions have been held against the rules: what may be scored, and what the checks have to say.
 *
 * @param accepted the checked submission of each accepted unit, by the unit's code
 */
public record CheckedBody(Assessment assessment, Map<String, CheckedSubmission> accepted) {
    public CheckedBody {
        accepted = Map.copyOf(accepted);
    }

    /** What each accepted unit states, in the register's order. */
    public List<Statement> statements() {
        Map<String, InputFile> files = assessment.deliveries().stream()
                .collect(Collectors.toMap(delivery -> delivery.file().name(), Delivery::file));
        return assessment.units().stream()
                .flatMap(unit -> accepted(unit.unit()).stream())
                .flatMap(submission -> Optional.ofNullable(files.get(submission.workbook())).stream()
                        .map(file -> Statement.of(submission, file)))
                .toList();
    }

    public Optional<CheckedSubmission> accepted(String unit) {
        return Optional.ofNullable(accepted.get(unit));
    }
}
