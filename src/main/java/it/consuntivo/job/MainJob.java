package it.consuntivo.job;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Run;
import it.consuntivo.domain.model.Run.State;
import it.consuntivo.domain.model.RunId;
import it.consuntivo.intake.WorkbookReader;
import it.consuntivo.job.RunReport.Ending;
import it.consuntivo.job.setting.Digest;
import it.consuntivo.job.setting.Places;
import it.consuntivo.job.setting.RunContext;
import it.consuntivo.publish.files.PublishedSet;
import it.consuntivo.store.RunDocuments;
import it.consuntivo.store.RunStore;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;

/** Runs the main job for an exercise, one process at a time. */
public final class MainJob {
    private final Places places;
    private final Duration fileTime;
    private final Progress progress;

    /**
     * @param fileTime how long one file may be read
     */
    public MainJob(Places places, Duration fileTime, Progress progress) {
        this.places = places;
        this.fileTime = fileTime;
        this.progress = progress;
    }

    /**
     * Runs the job on what now lies in the drop folder. A run that failed or was killed on the same inputs is gone on
     * with; when nothing has changed since the last published run, nothing is done.
     *
     * @param force run even if nothing has changed
     * @throws IOException when the job cannot even be started
     */
    public RunReport run(Exercise exercise, boolean force) throws IOException {
        return locked(exercise, session -> {
            RunContext context = session.get(RunContext.class);
            String digest = Digest.ofInputs(exercise, context.folder().look(), context.history());
            Executions executions = executions(session);
            Optional<Run> last = session.get(RunStore.class).last(exercise.name());
            if (!force && isUnchanged(last, digest, session)) {
                executions.settle(last.orElseThrow());
                session.get(RunContext.class).copies().clear();
                return RunReport.of(Ending.NOTHING_TO_DO, last);
            }
            Optional<Run> open = last.filter(run -> run.state() == State.OPEN);
            Predicate<Run> onTheseInputs = run -> run.digest().equals(digest);
            Optional<Run> resumable = open.filter(onTheseInputs.and(executions::isResumable));
            if (open.isPresent() && resumable.isEmpty()) {
                giveUp(open.orElseThrow(), session);
            }
            RunId run = resumable.map(Run::id).orElseGet(() -> begin(exercise, digest, session));
            RunReport report = executed(run, session);
            return report.isDamaged() ? executed(begin(exercise, digest, session), session) : report;
        });
    }

    /** What a run kept to go on with is done away with once it is published, or once it is known to be of no use. */
    private static RunReport executed(RunId run, Session session) throws IOException {
        RunReport report = executions(session).execute(run);
        if (report.ending() == Ending.PUBLISHED) {
            session.get(RunContext.class).copies().clear();
        } else if (report.isDamaged()) {
            session.get(RunStore.class).giveUp(run, now(session));
        }
        return report;
    }

    /**
     * Goes on with a run that failed, was stopped or killed, on the inputs that it took in then.
     *
     * @param number the run; the last one when empty
     * @throws IOException when the job cannot even be started
     */
    public RunReport restart(Exercise exercise, Optional<Integer> number) throws IOException {
        return locked(exercise, session -> {
            RunStore runs = session.get(RunStore.class);
            Executions executions = executions(session);
            Optional<Run> run = runs.last(exercise.name())
                    .filter(last -> number.isEmpty()
                            || number.equals(Optional.of(last.id().number())));
            return run.filter(row -> row.state() == State.OPEN)
                            .filter(row -> row.fingerprint().equals(Digest.ofReading(exercise)))
                            .filter(executions::isResumable)
                            .isPresent()
                    ? executed(run.orElseThrow().id(), session)
                    : RunReport.of(Ending.NOTHING_TO_RESTART, run);
        });
    }

    private interface Work {
        RunReport in(Session session) throws IOException;
    }

    private RunReport locked(Exercise exercise, Work work) throws IOException {
        Optional<ProcessLock> lock = ProcessLock.take(places, exercise.name());
        if (lock.isEmpty()) {
            return RunReport.of(Ending.BUSY, Optional.empty());
        }
        try (ProcessLock held = lock.orElseThrow();
                StopSignal signal = new StopSignal(progress);
                Session session = Session.open(exercise, places, fileTime, progress, held)) {
            signal.stopBy(executions(session)::stop);
            RunReport report = work.in(session);
            signal.ending();
            return report;
        }
    }

    private static Executions executions(Session session) {
        return session.get(Executions.class);
    }

    private static boolean isUnchanged(Optional<Run> last, String digest, Session session) throws IOException {
        PublishedSet published = session.get(RunContext.class).published();
        return last.filter(run -> run.state() == State.PUBLISHED)
                        .filter(run -> run.digest().equals(digest))
                        .filter(run -> isLasting(run, session))
                        .isPresent()
                && published.isIntact()
                && published.run() == last.orElseThrow().id().number();
    }

    /** Whether the same files would be read the same way today. */
    private static boolean isLasting(Run run, Session session) {
        return !WorkbookReader.isOfTheMoment(
                session.get(RunDocuments.class).assessment(run.id()).findings());
    }

    private static RunId begin(Exercise exercise, String digest, Session session) {
        int published = session.get(RunContext.class).published().run();
        return session.get(RunStore.class)
                .begin(exercise.name(), published, now(session), digest, Digest.ofReading(exercise));
    }

    private static void giveUp(Run run, Session session) {
        session.get(RunStore.class).giveUp(run.id(), now(session));
    }

    private static Instant now(Session session) {
        return session.get(InstantSource.class).instant();
    }
}
