package it.consuntivo.planted.store;

import org.springframework.batch.core.ExitStatus;

/** Spring Batch stays in the job. */
public interface ShelfThatRunsBatches {
    ExitStatus status();
}
