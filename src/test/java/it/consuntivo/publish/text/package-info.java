@NullMarked
package it.consuntivo.publish.text;

import org.jspecify.annotations.NullMarked;
