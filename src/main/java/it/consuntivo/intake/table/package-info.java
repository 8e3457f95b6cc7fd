/**
 * Finds tables in the cells of a sheet by their headings, wherever they stand. Takes a grid; leaves headers with their
 * rows, and findings for headers at fault.
 */
@NullMarked
package it.consuntivo.intake.table;

import org.jspecify.annotations.NullMarked;
