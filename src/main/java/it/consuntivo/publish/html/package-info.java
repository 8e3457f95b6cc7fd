/** The page for the operator and the secretary: one file that a browser opens from any folder, without a server. */
@NullMarked
package it.consuntivo.publish.html;

import org.jspecify.annotations.NullMarked;
