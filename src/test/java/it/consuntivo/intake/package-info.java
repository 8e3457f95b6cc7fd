@NullMarked
package it.consuntivo.intake;

import org.jspecify.annotations.NullMarked;
