/**
 * Tells people: one class for each deliverable. Takes figures, findings and deliveries; leaves files. Nothing is
 * reckoned here.
 */
@NullMarked
package it.consuntivo.publish;

import org.jspecify.annotations.NullMarked;
