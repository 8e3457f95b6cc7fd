package it.consuntivo.domain.check;

import java.util.Map;
import java.util.Optional;

/**
 * A body whose submissions have been held against the rules: what may be scored, and what the checks have to say.
 *
 * @param accepted the checked submission of each accepted unit, by the unit's code
 */
public record CheckedBody(Assessment assessment, Map<String, CheckedSubmission> accepted) {
    public CheckedBody {
        accepted = Map.copyOf(accepted);
    }

    public Optional<CheckedSubmission> accepted(String unit) {
        return Optional.ofNullable(accepted.get(unit));
    }
}
