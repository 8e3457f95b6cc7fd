package it.consuntivo.cli;

import it.consuntivo.domain.check.UnitStanding;
import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.model.Run.Published;
import it.consuntivo.domain.model.Unit;
import it.consuntivo.job.Progress;
import it.consuntivo.job.RunReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells how a run gets on and how it ended. */
final class RunWords {
    private static final int MOST_NAMES = 10;

    private final Common common;
    private final Console console;
    private final Exercise exercise;
    private final Texts texts;

    RunWords(Common common, Console console, Exercise exercise) {
        this.common = common;
        this.console = console;
        this.exercise = exercise;
        this.texts = new Texts(exercise.output().language());
    }

    Progress progress() {
        return new Progress() {
            @Override
            public void done(String step, long items) {
                if (!common.isQuiet()) {
                    console.say(texts.of("step", step, texts.of("step." + step, items)));
                }
            }

            @Override
            public void setAside(Path place) {
                console.say(texts.of("run.set-aside", place));
            }

            @Override
            public void stopping() {
                console.say(texts.of("run.stopping"));
            }
        };
    }

    /** Says how the run ended and gives the exit code for it. */
    int tell(RunReport report) {
        if (common.isJson()) {
            console.json(json(report));
        } else if (report.ending() == RunReport.Ending.PUBLISHED) {
            published(report);
        }
        switch (report.ending()) {
            case PUBLISHED -> {}
            case NOTHING_TO_DO -> console.say(texts.of("run.unchanged", number(report)));
            case BUSY -> console.say(texts.of("run.busy", exercise.name()));
            case STOPPED -> console.say(texts.of("run.stopped", number(report)));
            case NOTHING_TO_RESTART -> console.say(texts.of("run.nothing-to-restart", exercise.name()));
            case FAILED -> {
                console.say(
                        texts.of("run.failed", number(report), common.places().log()));
                report.failure().ifPresent(failure -> console.say(Mishap.describe(failure, texts)));
            }
        }
        return exitCode(report);
    }

    private static int exitCode(RunReport report) {
        return switch (report.ending()) {
            case NOTHING_TO_DO -> ExitCode.FINE;
            case PUBLISHED -> isProvisional(report) ? ExitCode.PROVISIONAL : ExitCode.FINE;
            case BUSY -> ExitCode.BUSY;
            case NOTHING_TO_RESTART -> ExitCode.USAGE;
            case FAILED, STOPPED -> ExitCode.FAILED;
        };
    }

    private void published(RunReport report) {
        Run run = report.run().orElseThrow();
        console.result(texts.of(
                (isProvisional(report) ? "run.provisional" : "run.final") + (isMonitoring() ? ".interim" : ""),
                exercise.body(),
                Integer.toString(exercise.year()),
                number(report)));
        console.result(texts.of("run.counts", run.files(), run.errors(), run.warnings()));
        gap(report, UnitStanding.State.MISSING, "run.missing");
        gap(report, UnitStanding.State.REJECTED, "run.rejected");
        if (report.differences() > 0) {
            console.result(texts.of("run.differences", report.differences()));
        }
        console.result(texts.of("run.output", common.places().published(exercise.name())));
    }

    private void gap(RunReport report, UnitStanding.State state, String key) {
        List<String> units = report.units().stream()
                .filter(unit -> unit.state() == state)
                .map(unit -> exercise.unit(unit.unit()).map(Unit::name).orElse(unit.unit()))
                .toList();
        if (!units.isEmpty()) {
            console.result(texts.of(key, listed(units)));
        }
    }

    /** All names or, where they would fill the screen, the first ones and how many others there are. */
    private String listed(List<String> units) {
        return units.size() <= MOST_NAMES + 1
                ? String.join(", ", units)
                : texts.of("run.others", String.join(", ", units.subList(0, MOST_NAMES)), units.size() - MOST_NAMES);
    }

    private Map<String, Object> json(RunReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exercise", exercise.name());
        json.put("ending", report.ending().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        report.run().ifPresent(run -> {
            json.put("run", run.id().number());
            run.published().ifPresent(state -> json.put("state", state.name().toLowerCase(Locale.ROOT)));
            json.put("files", run.files());
            json.put("errors", run.errors());
            json.put("warnings", run.warnings());
        });
        json.put("units", report.units().stream().map(RunWords::json).toList());
        json.put("differences", report.differences());
        json.put("output", common.places().published(exercise.name()).toString());
        report.failure().ifPresent(failure -> json.put("failure", Mishap.describe(failure, texts)));
        return json;
    }

    private static Map<String, Object> json(UnitStanding unit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", unit.unit());
        json.put("state", unit.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        unit.workbook().ifPresent(workbook -> json.put("workbook", workbook));
        return json;
    }

    private boolean isMonitoring() {
        return exercise.phase() == Phase.INTERIM;
    }

    private static boolean isProvisional(RunReport report) {
        return report.run()
                .flatMap(Run::published)
                .filter(state -> state == Published.PROVISIONAL)
                .isPresent();
    }

    private static String number(RunReport report) {
        return report.run().map(run -> Integer.toString(run.id().number())).orElse("");
    }
}
