package it.consuntivo.publish.pdf.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What identifies a document on every page and to every program.
 *
 * @param body who publishes it
 * @param mark what its state is called beside the title on every page, such as a draft
 * @param band a warning across the head of every page
 * @param identity anything that is the same for the same content and differs for another
 * @param date the only date the file knows; the clock is never asked
 */
public record Imprint(
        String body, String title, Optional<String> mark, Optional<String> band, String identity, LocalDate date) {}
