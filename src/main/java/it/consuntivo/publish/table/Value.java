package it.consuntivo.publish.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in a cell of a table: a text, a number or a day, which each output writes in its own form. */
public sealed interface Value {
    /** How an output writes each kind of value. */
    interface Form<R> {
        R text(String text);

        /** A number with as many decimals as are to be written. */
        R number(BigDecimal number);

        R day(LocalDate day);
    }

    <R> R in(Form<R> form);

    /** As the unit or the program wrote it; it may begin like a formula. */
    record Text(String text) implements Value {
        @Override
        public <R> R in(Form<R> form) {
            return form.text(text);
        }
    }

    record Figure(BigDecimal number) implements Value {
        @Override
        public <R> R in(Form<R> form) {
            return form.number(number);
        }
    }

    record Day(LocalDate day) implements Value {
        @Override
        public <R> R in(Form<R> form) {
            return form.day(day);
        }
    }

    /** The number in a cell; 0 where there is none. */
    static BigDecimal figure(Optional<Value> value) {
        return value.filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .map(Figure::number)
                .orElse(BigDecimal.ZERO);
    }
}
