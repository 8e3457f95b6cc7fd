/** What a run is given before it begins: places on the machine, the exercise, the version of the program. */
@NullMarked
package it.consuntivo.job.setting;

import org.jspecify.annotations.NullMarked;
