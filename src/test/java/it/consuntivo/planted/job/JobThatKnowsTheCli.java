package it.consuntivo.planted.job;

import it.consuntivo.planted.cli.Command;

/** The cli orders the job, never the other way. */
public interface JobThatKnowsTheCli {
    Command command();
}
