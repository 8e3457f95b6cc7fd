package it.consuntivo.job.setting;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.score.PublishedYear;
import it.consuntivo.intake.folder.DropFolder;
import it.consuntivo.intake.folder.PrivateCopies;
import it.consuntivo.publish.files.PublishedSet;
import java.time.Duration;
import java.util.List;

/**
 * What the steps of a run share besides the stores: all of it given before the run begins, none of it changed by it.
 *
 * @param history what stands published for earlier exercises of the same body
 * @param readingFingerprint under which workbooks are read and their readings kept
 * @param fileTime how long one file may be read
 */
public record RunContext(
        Exercise exercise,
        Places places,
        DropFolder folder,
        List<PublishedYear> history,
        String readingFingerprint,
        Duration fileTime) {
    public RunContext {
        history = List.copyOf(history);
    }

    public PrivateCopies copies() {
        return new PrivateCopies(places.copies(exercise.name()));
    }

    public PublishedSet published() {
        return new PublishedSet(places.published(exercise.name()));
    }
}
