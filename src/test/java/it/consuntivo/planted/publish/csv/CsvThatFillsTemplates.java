package it.consuntivo.planted.publish.csv;

import com.github.mustachejava.Mustache;

/** Templates are filled in publish.narrative only. */
public interface CsvThatFillsTemplates {
    Mustache template();
}
