/** The steps of the main job, one class each. Each says what it is given and what it leaves. */
@NullMarked
package it.consuntivo.job.step;

import org.jspecify.annotations.NullMarked;
