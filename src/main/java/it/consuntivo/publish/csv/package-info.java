/** The tables as CSV files, for the finance office's spreadsheet or for programs. */
@NullMarked
package it.consuntivo.publish.csv;

import org.jspecify.annotations.NullMarked;
