@NullMarked
package it.consuntivo.publish;

import org.jspecify.annotations.NullMarked;
