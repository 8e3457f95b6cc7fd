package it.consuntivo.job.setting;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.intake.folder.DropFolder;
import it.consuntivo.intake.folder.PrivateCopies;
import it.consuntivo.publish.files.PublishedSet;

/**
 * What the steps of a run share besides the stores: all of it given before the run begins, none of it changed by it.
 *
 * @param readingFingerprint under which workbooks are read and their readings kept
 */
public record RunContext(Exercise exercise, Places places, DropFolder folder, String readingFingerprint) {
    public PrivateCopies copies() {
        return new PrivateCopies(places.copies(exercise.name()));
    }

    public PublishedSet published() {
        return new PublishedSet(places.published(exercise.name()));
    }
}
