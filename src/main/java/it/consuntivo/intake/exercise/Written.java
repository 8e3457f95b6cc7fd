package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Words;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * A text with its place in a file. Each reading of it gives a value or a fault.
 *
 * @param text never blank, on one line
 */
record Written(String text, int line, String key, Faults faults) {

    /** Empty where there are but spaces. */
    static Optional<Written> of(String raw, int line, String key, Faults faults) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Written(text, line, key, faults));
    }

    Optional<Integer> whole(int least, int most) {
        Optional<Integer> number = text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        return orFault(number.filter(value -> value >= least && value <= most), Phrase.of("number.whole", least, most));
    }

    /** Decimal comma or point, from 0. */
    Optional<BigDecimal> decimal(int most) {
        return orFault(
                number().filter(value -> value.compareTo(BigDecimal.valueOf(most)) <= 0),
                Phrase.of("number.up-to", most));
    }

    /** Decimal comma or point, more than 0. */
    Optional<BigDecimal> positive() {
        return orFault(number().filter(value -> value.signum() > 0), Phrase.of("number.positive"));
    }

    private Optional<BigDecimal> number() {
        return text.matches("\\d{1,9}([.,]\\d{1,9})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    Optional<LocalDate> day() {
        return orFault(dayOrNothing(), Phrase.of("day"));
    }

    private Optional<LocalDate> dayOrNothing() {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** One of the words, written as they are. */
    <T> Optional<T> oneOf(Map<String, T> words) {
        return orFault(Optional.ofNullable(words.get(text)), Phrase.quoted(String.join(" | ", words.keySet())));
    }

    /** One of the words, written more or less as they are. */
    <T> Optional<T> oneOfFolded(Map<String, T> words) {
        Optional<T> meant = words.entrySet().stream()
                .filter(word -> Words.same(word.getKey(), text))
                .map(Map.Entry::getValue)
                .findFirst();
        return orFault(meant, Phrase.quoted(String.join(" | ", words.keySet())));
    }

    <T> Optional<T> orFault(Optional<T> value, Phrase allowed) {
        if (value.isEmpty()) {
            refuse(allowed);
        }
        return value;
    }

    void refuse(Phrase allowed) {
        faults.add(line, key, text, allowed);
    }
}
