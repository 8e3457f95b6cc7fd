/** The consolidated report: its sections, its sentences, its words. Every figure comes from the scores. */
@NullMarked
package it.consuntivo.publish.pdf;

import org.jspecify.annotations.NullMarked;
