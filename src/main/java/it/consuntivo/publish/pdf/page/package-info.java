/**
 * The page: type, colours, headings, tables, the frame around each page, and the archival form of the file. Takes
 * words; knows nothing of performance.
 */
@NullMarked
package it.consuntivo.publish.pdf.page;

import org.jspecify.annotations.NullMarked;
