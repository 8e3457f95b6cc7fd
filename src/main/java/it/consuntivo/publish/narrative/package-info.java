/**
 * The words between the figures as their authors write them: a small part of Markdown with placeholders and conditions.
 * Nothing here knows what a placeholder stands for, nor how a text is printed.
 */
@NullMarked
package it.consuntivo.publish.narrative;

import org.jspecify.annotations.NullMarked;
