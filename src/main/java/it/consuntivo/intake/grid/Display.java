package it.consuntivo.intake.grid;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** How a number format shows a number, as far as it changes what the number means. */
enum Display {
    PLAIN,
    PERCENT,
    DATE;

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^]]*]", Pattern.DOTALL);

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
        return forPositives.contains("%") ? PERCENT : PLAIN;
    }
}
