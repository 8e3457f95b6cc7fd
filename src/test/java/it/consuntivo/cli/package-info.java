/** The commands as a scheduler and an officer call them. */
@NullMarked
package it.consuntivo.cli;

import org.jspecify.annotations.NullMarked;
