/**
 * The sample that ships with the product: the seven workbooks in {@code input/}, each laid out as another office would,
 * and the program that writes them from the sample's plan.
 */
@NullMarked
package it.consuntivo.sample;

import org.jspecify.annotations.NullMarked;
