package it.consuntivo.planted.job;

import picocli.CommandLine;

/** Arguments are parsed in the cli only. */
public interface JobThatParsesArguments {
    CommandLine line();
}
