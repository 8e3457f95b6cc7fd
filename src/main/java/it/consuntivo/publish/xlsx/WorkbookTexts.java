package it.consuntivo.publish.xlsx;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Output.Language;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.publish.text.Bundle;
import java.util.List;
import java.util.stream.IntStream;

/** The words of the workbooks that go to the units, in one language. */
final class WorkbookTexts {
    private final Bundle bundle;
    private final Language language;
    private final Phase phase;

    WorkbookTexts(Exercise exercise) {
        this(exercise.output().language(), exercise.phase());
    }

    WorkbookTexts(Language language) {
        this(language, Phase.FINAL);
    }

    private WorkbookTexts(Language language, Phase phase) {
        this.language = language;
        this.phase = phase;
        this.bundle = new Bundle(WorkbookTexts.class, "workbooks", language);
    }

    Language language() {
        return language;
    }

    /** The text of that key, with its arguments filled in. */
    String of(String key, Object... arguments) {
        Object[] written = List.of(arguments).stream().map(Object::toString).toArray();
        return bundle.filled(ofPhase(key), written);
    }

    /** During the year, the key with {@code .interim} behind it, where there is one. */
    private String ofPhase(String key) {
        String interim = key + ".interim";
        return phase == Phase.INTERIM && bundle.find(interim).isPresent() ? interim : key;
    }

    /** The paragraphs {@code key.1}, {@code key.2}, … as many as there are. */
    List<String> paragraphs(String key) {
        return IntStream.iterate(1, number -> bundle.find(key + "." + number).isPresent(), number -> number + 1)
                .mapToObj(number -> of(key + "." + number))
                .toList();
    }
}
