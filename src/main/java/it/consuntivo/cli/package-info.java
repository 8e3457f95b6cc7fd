/**
 * The command line. Takes arguments; leaves an exit code, results on standard output, progress and complaints on
 * standard error. Arguments are understood before anything else is started.
 */
@NullMarked
package it.consuntivo.cli;

import org.jspecify.annotations.NullMarked;
