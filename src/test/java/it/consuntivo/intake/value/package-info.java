/** What people type, in tables. */
@NullMarked
package it.consuntivo.intake.value;

import org.jspecify.annotations.NullMarked;
