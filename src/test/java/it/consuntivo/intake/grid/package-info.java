/** Files of every kind, each built for the one thing that is special about it. */
@NullMarked
package it.consuntivo.intake.grid;

import org.jspecify.annotations.NullMarked;
