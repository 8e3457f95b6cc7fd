/** Workbooks as text blocks, and the facts read out of them. */
@NullMarked
package it.consuntivo.intake.facts;

import org.jspecify.annotations.NullMarked;
