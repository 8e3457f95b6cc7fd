package it.consuntivo.intake.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How a number format shows a number, as far as it changes what the number means.
 *
 * @param decimals of a percentage, how many are shown
 */
record Display(Kind kind, int decimals) {
    enum Kind {
        PLAIN,
        PERCENT,
        DATE
    }

    static final Display PLAIN = new Display(Kind.PLAIN, 0);
    private static final Display DATE = new Display(Kind.DATE, 0);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^]]*]", Pattern.DOTALL);
    private static final Pattern DECIMALS = Pattern.compile("\\.([0#?]+)");

    /**
     * @param id of the format; those below 164 are built in
     * @param code of the format, such as {@code 0.00%}
     */
    static Display of(int id, @Nullable String code) {
        if (code == null) {
            return PLAIN;
        }
        if (DateUtil.isADateFormat(id, code)) {
            return DATE;
        }
        String forPositives = LITERAL.matcher(code).replaceAll("").split(";", 2)[0];
        return forPositives.contains("%") ? new Display(Kind.PERCENT, decimals(forPositives)) : PLAIN;
    }

    private static int decimals(String format) {
        Matcher matcher = DECIMALS.matcher(format);
        return matcher.find() ? matcher.group(1).length() : 0;
    }
}
