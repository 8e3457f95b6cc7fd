/** What people type into cells: numbers, outcomes, codes, days. Each is read whole or not at all. */
@NullMarked
package it.consuntivo.intake.value;

import org.jspecify.annotations.NullMarked;
