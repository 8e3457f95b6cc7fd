/**
 * The words of the findings. Takes a finding, which is a code and its arguments; leaves what an officer reads, in the
 * language that the exercise chooses, whatever machine it runs on.
 */
@NullMarked
package it.consuntivo.publish.text;

import org.jspecify.annotations.NullMarked;
