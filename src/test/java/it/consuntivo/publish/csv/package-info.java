/** How tables are written as CSV files. */
@NullMarked
package it.consuntivo.publish.csv;

import org.jspecify.annotations.NullMarked;
