package it.consuntivo.job;

import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.model.Run;
import it.consuntivo.store.DamagedDocumentException;
import java.util.List;
import java.util.Optional;

/**
 * How a call to run ended.
 *
 * @param run the run, unless another process was at it
 * @param units what became of each unit's submission, when it was published
 * @param differences number of values that units changed since the workbooks that counted before
 * @param failure why it failed
 */
public record RunReport(
        Ending ending, Optional<Run> run, List<UnitStanding> units, int differences, Optional<Throwable> failure) {
    public enum Ending {
        PUBLISHED,
        /** Nothing has changed since the last published run. */
        NOTHING_TO_DO,
        /** Another process is at this exercise. */
        BUSY,
        FAILED,
        /** Stopped in good order; the same command goes on. */
        STOPPED,
        /** There is no such run, or none that can be gone on with. */
        NOTHING_TO_RESTART
    }

    public RunReport {
        units = List.copyOf(units);
    }

    /** Whether the run failed because the database did not give back what was kept. */
    boolean isDamaged() {
        Throwable cause = failure.orElse(null);
        while (cause != null && !(cause instanceof DamagedDocumentException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    static RunReport of(Ending ending, Optional<Run> run) {
        return new RunReport(ending, run, List.of(), 0, Optional.empty());
    }
}
