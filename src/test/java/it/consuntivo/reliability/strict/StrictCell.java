package it.consuntivo.reliability.strict;

import it.consuntivo.intake.grid.Cell;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A cell as it is stored.
 *
 * @param kind {@code text}, {@code n}, {@code b}, {@code e}, {@code d} or {@code blank}
 * @param value the text, or what stands for the value
 */
public record StrictCell(String kind, String value, boolean formula) {
    private static final String NUMBER = "[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?";

    boolean isBlank() {
        boolean nothing = value.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
        return nothing && (!formula || kind.equals("text"));
    }

    /**
     * Whether the product shows this very value. A cell that it tells as unreadable shows none, and is told to people.
     *
     * @param from1904 how days are counted
     */
    public boolean isShownBy(Cell cell, boolean from1904) {
        return switch (cell.kind()) {
            case TEXT -> kind.equals("text") && sound(value).equals(cell.text());
            case NUMBER ->
                kind.equals("n") && value.matches(NUMBER) && new BigDecimal(value).compareTo(cell.number()) == 0;
            case BOOLEAN -> kind.equals("b") && value.matches(cell.text().equals("true") ? "1|true" : "0|false");
            case ERROR -> kind.equals("e") && value.equals(cell.text());
            case DATE -> isDay(cell.text(), from1904);
            case INVALID_NUMBER, FORMULA_WITHOUT_VALUE -> true;
        };
    }

    private static String sound(String text) {
        var sound = new StringBuilder();
        text.codePoints().forEach(c -> sound.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c));
        return sound.toString();
    }

    private boolean isDay(String iso, boolean from1904) {
        if (kind.equals("d")) {
            return iso.startsWith(value.substring(0, 10));
        }
        if (!kind.equals("n") || !value.matches(NUMBER)) {
            return false;
        }
        BigDecimal serial = new BigDecimal(value);
        int day = serial.intValue();
        LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, day < 60 ? 31 : 30);
        LocalDateTime midnight = first.plusDays(day).atStartOfDay();
        long seconds = serial.subtract(BigDecimal.valueOf(day))
                .multiply(BigDecimal.valueOf(86_400))
                .longValue();
        LocalDateTime shown = iso.length() == 10 ? LocalDate.parse(iso).atStartOfDay() : LocalDateTime.parse(iso);
        return (day != 60 || from1904)
                && Math.abs(Duration.between(midnight.plusSeconds(seconds), shown)
                                .toSeconds())
                        <= 1;
    }
}
