/**
 * What a workbook says of itself as a whole: covers, titles, names of sheets and of the file. Takes the sheets with
 * their tables; leaves whose rows they hold and of which year, and findings.
 */
@NullMarked
package it.consuntivo.intake.cover;

import org.jspecify.annotations.NullMarked;
