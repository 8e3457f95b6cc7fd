/**
 * From an exercise's file to the exercise. Takes {@code jobs/<exercise>.yaml} and what it refers to; leaves the whole
 * exercise, or every fault of it with its line. Nothing is guessed: an unknown key is a fault, so that a typo never
 * silently means the default.
 */
@NullMarked
package it.consuntivo.intake.exercise;

import org.jspecify.annotations.NullMarked;
