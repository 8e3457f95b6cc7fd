@NullMarked
package it.consuntivo.publish.json;

import org.jspecify.annotations.NullMarked;
