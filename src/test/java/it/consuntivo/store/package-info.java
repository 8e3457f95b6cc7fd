@NullMarked
package it.consuntivo.store;

import org.jspecify.annotations.NullMarked;
