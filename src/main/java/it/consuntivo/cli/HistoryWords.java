package it.consuntivo.cli;

import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.model.StepRun;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells past runs. Times are those of Italy. */
final class HistoryWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Europe/Rome"));

    private final Texts texts;
    private final Console console;

    HistoryWords(Texts texts, Console console) {
        this.texts = texts;
        this.console = console;
    }

    void list(List<Run> runs) {
        if (runs.isEmpty()) {
            console.say(texts.of("history.empty"));
        }
        runs.forEach(run -> console.result(line(run)));
    }

    private String line(Run run) {
        return texts.of(
                "history.run",
                run.id(),
                TIME.format(run.started()),
                texts.of("history." + state(run)),
                run.files(),
                run.errors(),
                run.warnings());
    }

    void one(Run run, List<StepRun> steps) {
        console.result(line(run));
        for (StepRun step : steps) {
            console.result(texts.of(
                    "history.step",
                    Integer.toString(step.attempt()),
                    step.name(),
                    step.status(),
                    step.items(),
                    step.started().map(TIME::format).orElse(""),
                    milliseconds(step).map(Object::toString).orElse("")));
            step.failure().ifPresent(failure -> console.result(texts.of("history.failure", failure)));
        }
    }

    static Map<String, Object> json(Run run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exercise", run.id().exercise());
        json.put("run", run.id().number());
        json.put("started", run.started().toString());
        run.ended().map(Instant::toString).ifPresent(ended -> json.put("ended", ended));
        json.put("state", state(run));
        json.put("files", run.files());
        json.put("errors", run.errors());
        json.put("warnings", run.warnings());
        return json;
    }

    Map<String, Object> json(Run run, List<StepRun> steps) {
        Map<String, Object> json = json(run);
        json.put("steps", steps.stream().map(HistoryWords::json).toList());
        return json;
    }

    private static Map<String, Object> json(StepRun step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("attempt", step.attempt());
        json.put("name", step.name());
        json.put("status", step.status());
        json.put("items", step.items());
        step.started().ifPresent(started -> json.put("started", started.toString()));
        step.ended().ifPresent(ended -> json.put("ended", ended.toString()));
        step.failure().ifPresent(failure -> json.put("failure", failure));
        return json;
    }

    /** Published as what, or open, or given up. */
    private static String state(Run run) {
        String state = run.published().map(Enum::name).orElse(run.state().name());
        return state.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Long> milliseconds(StepRun step) {
        return step.started().flatMap(started -> step.ended()
                .map(ended -> Duration.between(started, ended).toMillis()));
    }
}
