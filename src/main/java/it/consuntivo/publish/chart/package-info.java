/**
 * Draws figures: from a publication to charts as SVG text, each with its data in rows. Nothing is told by colour alone,
 * and every bar is labelled with its figure. Knows nothing of the deliverables that the charts come to stand in.
 */
@NullMarked
package it.consuntivo.publish.chart;

import org.jspecify.annotations.NullMarked;
