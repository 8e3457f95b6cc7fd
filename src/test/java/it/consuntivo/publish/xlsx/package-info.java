@NullMarked
package it.consuntivo.publish.xlsx;

import org.jspecify.annotations.NullMarked;
