@NullMarked
package it.consuntivo.publish.narrative;

import org.jspecify.annotations.NullMarked;
