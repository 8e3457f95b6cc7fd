/**
 * From tables to facts: what each row is, and what stands in its cells. Leaves the facts of a workbook, findings for
 * what could not be read, and the receipt of what was.
 */
@NullMarked
package it.consuntivo.intake.facts;

import org.jspecify.annotations.NullMarked;
