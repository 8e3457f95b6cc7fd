package it.consuntivo.domain.score;

import it.consuntivo.domain.model.ObjectiveType;
import java.util.Optional;

/** An objective with more to say of it than {@link ListedObjective} does. */
public interface Listed {
    ListedObjective listed();

    default String unit() {
        return listed().unit();
    }

    default String code() {
        return listed().code();
    }

    default ObjectiveType type() {
        return listed().type();
    }

    default Optional<String> category() {
        return listed().category();
    }

    default Optional<String> mission() {
        return listed().mission();
    }

    default Optional<String> missionName() {
        return listed().missionName();
    }

    default Optional<String> programme() {
        return listed().programme();
    }

    default Optional<String> programmeName() {
        return listed().programmeName();
    }

    default Optional<String> strategicAim() {
        return listed().strategicAim();
    }

    default String text() {
        return listed().text();
    }

    default String workbook() {
        return listed().workbook();
    }

    default String sheet() {
        return listed().sheet();
    }

    default int row() {
        return listed().row();
    }

    /** Why it was not reached, is late, was excluded, and the like. */
    Optional<String> reason();
}
