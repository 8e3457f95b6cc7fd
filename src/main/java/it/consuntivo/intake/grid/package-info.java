/**
 * From bytes to cells. Takes a file of the drop folder, whatever it claims to be; leaves a grid of typed cells with
 * their addresses, or a finding that says what the file really is. Every limit sits here, so that the rooms above are
 * plain Java. The only room that reads with POI.
 */
@NullMarked
package it.consuntivo.intake.grid;

import org.jspecify.annotations.NullMarked;
