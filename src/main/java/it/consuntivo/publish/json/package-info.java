/** The files for programs and auditors: what the tables mean, and what was published from what. */
@NullMarked
package it.consuntivo.publish.json;

import org.jspecify.annotations.NullMarked;
