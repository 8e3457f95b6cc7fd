/**
 * Reads: from the drop folder to facts and findings. Takes files as they lie there; leaves what each declares, with the
 * cell it was read from, and what could not be read. Judges nothing.
 */
@NullMarked
package it.consuntivo.intake;

import org.jspecify.annotations.NullMarked;
