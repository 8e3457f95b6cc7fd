/**
 * A house like ours in which every rule of the architecture is broken once, by a class named after its fault. {@code
 * ArchitectureTest} has to find each of them.
 */
@NullMarked
package it.consuntivo.planted;

import org.jspecify.annotations.NullMarked;
