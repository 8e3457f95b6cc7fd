/** The tables that a run publishes, each defined once, whatever it is written as. */
@NullMarked
package it.consuntivo.publish.table;

import org.jspecify.annotations.NullMarked;
