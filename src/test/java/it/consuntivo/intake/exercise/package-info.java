@NullMarked
package it.consuntivo.intake.exercise;

import org.jspecify.annotations.NullMarked;
