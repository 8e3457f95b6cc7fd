/** The drop folder with every kind of thing in it. */
@NullMarked
package it.consuntivo.intake.folder;

import org.jspecify.annotations.NullMarked;
