package it.consuntivo.intake.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Days as spreadsheets count them, and as ISO writes them. */
final class DayNumber {
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Counting from 1900 has a 29th of February 1900, number 60, which never was; the days before it are shifted. */
    private static final int DAY_THAT_NEVER_WAS = 60;

    private static final LocalDate EPOCH_BEFORE_IT = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_AFTER_IT = LocalDate.of(1899, 12, 30);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final BigDecimal BEYOND_ALL_DAYS = BigDecimal.valueOf(3_000_000);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private DayNumber() {}

    /** The day in ISO form, with a time only when there is one; nothing when the number denotes no day. */
    static Optional<String> iso(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(BEYOND_ALL_DAYS) > 0) {
            return Optional.empty();
        }
        int day = number.intValue();
        LocalDate epoch = from1904 ? EPOCH_1904 : day < DAY_THAT_NEVER_WAS ? EPOCH_BEFORE_IT : EPOCH_AFTER_IT;
        LocalDate date = epoch.plusDays(day);
        if ((!from1904 && (day == 0 || day == DAY_THAT_NEVER_WAS)) || date.isAfter(LAST)) {
            return Optional.empty();
        }
        return Optional.of(iso(date.atTime(time(number.subtract(BigDecimal.valueOf(day))))));
    }

    /** The same for a cell that stores its date in ISO form already. */
    static Optional<String> iso(String text) {
        try {
            String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            LocalDateTime moment =
                    local.indexOf('T') < 0 ? LocalDate.parse(local).atStartOfDay() : LocalDateTime.parse(local);
            boolean inRange = !moment.toLocalDate().isAfter(LAST) && moment.getYear() > 0;
            return inRange ? Optional.of(iso(moment)) : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Rounded to the second, since fractions of a day are not exact; but never into the next day. */
    private static LocalTime time(BigDecimal fraction) {
        int second =
                fraction.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).intValue();
        return LocalTime.ofSecondOfDay(Math.min(second, 86_399));
    }

    private static String iso(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
