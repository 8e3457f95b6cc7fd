/**
 * From cells to facts: finds tables by their headings, wherever they stand, and reads their rows. Takes a grid; leaves
 * facts with their origin, and findings for the cells that cannot be read.
 */
@NullMarked
package it.consuntivo.intake.table;

import org.jspecify.annotations.NullMarked;
