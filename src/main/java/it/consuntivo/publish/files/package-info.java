/**
 * Puts files before people: each whole or not at all. Takes deliverables; leaves the published set, and leaves the last
 * one as it was when anything fails.
 */
@NullMarked
package it.consuntivo.publish.files;

import org.jspecify.annotations.NullMarked;
