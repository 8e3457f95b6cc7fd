/**
 * Consuntivo: from the units' workbooks to the published results of a year's performance. Intake reads, domain decides,
 * store remembers, publish tells, job orders; a workbook walks through the rooms once, front to back.
 */
@NullMarked
package it.consuntivo;

import org.jspecify.annotations.NullMarked;
