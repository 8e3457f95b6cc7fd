package it.consuntivo.job;

import com.zaxxer.hikari.HikariDataSource;
import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.domain.model.StepRun;
import it.consuntivo.domain.score.PublishedYear;
import it.consuntivo.job.setting.Places;
import it.consuntivo.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks at past runs, also while one is under way. Changes nothing. */
public final class RunHistory {
    private final Places places;

    public RunHistory(Places places) {
        this.places = places;
    }

    /** The exercises that have a history here, sorted. */
    public List<String> exercises() throws IOException {
        if (places.server().isPresent()) {
            return look("", stores -> stores.runs().exercises());
        }
        if (!Files.isDirectory(places.history())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(places.history())) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(this::isKnown)
                    .sorted()
                    .toList();
        }
    }

    /** The runs of an exercise, newest first. */
    public List<Run> runs(String exercise) {
        return isKnown(exercise) ? look(exercise, stores -> stores.runs().all(exercise)) : List.of();
    }

    public Optional<Run> run(RunId id) {
        return isKnown(id.exercise())
                ? look(id.exercise(), stores -> stores.runs().find(id))
                : Optional.empty();
    }

    /** The result that stands published for an exercise; at most one, and none from before results were kept. */
    List<PublishedYear> published(String exercise) {
        return isKnown(exercise) ? look(exercise, stores -> stores.published().ifKept(exercise)) : List.of();
    }

    /** The steps of a run, each as often as it was begun. */
    public List<StepRun> steps(RunId id) {
        return look(id.exercise(), stores -> stores.history().steps(id));
    }

    private boolean isKnown(String exercise) {
        return new HistoryDatabase(places, exercise).isThere();
    }

    private <T> T look(String exercise, Function<Stores, T> question) {
        try (HikariDataSource database = new HistoryDatabase(places, exercise).openToLook()) {
            return question.apply(new Stores(database));
        }
    }
}
