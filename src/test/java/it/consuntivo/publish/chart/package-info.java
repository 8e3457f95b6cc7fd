@NullMarked
package it.consuntivo.publish.chart;

import org.jspecify.annotations.NullMarked;
