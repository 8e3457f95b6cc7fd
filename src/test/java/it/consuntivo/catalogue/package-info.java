/**
 * The catalogue of deviant workbooks as a corpus: each variant is a workbook made on the spot, named by its code, with
 * the decision, the findings and the values that reading it must give.
 */
@NullMarked
package it.consuntivo.catalogue;

import org.jspecify.annotations.NullMarked;
