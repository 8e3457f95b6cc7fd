/** Workbooks and folders made to do harm: each is a valid workbook with exactly one nasty thing. */
@NullMarked
package it.consuntivo.reliability.hostile;

import org.jspecify.annotations.NullMarked;
