/**
 * The drop folder: which files lie in it, which of them are workbooks to be read, and private copies of their bytes that
 * nobody changes meanwhile.
 */
@NullMarked
package it.consuntivo.intake.folder;

import org.jspecify.annotations.NullMarked;
