/** Tests of the page for the operator and the secretary. */
@NullMarked
package it.consuntivo.publish.html;

import org.jspecify.annotations.NullMarked;
