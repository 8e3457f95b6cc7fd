/** The main job from outside: files dropped, the command run, what is published read back. */
@NullMarked
package it.consuntivo.job;

import org.jspecify.annotations.NullMarked;
