@NullMarked
package it.consuntivo.publish.files;

import org.jspecify.annotations.NullMarked;
