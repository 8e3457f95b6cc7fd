package it.consuntivo.intake.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every number that somebody could see in a text, worked out character by character and with no regard to what the
 * program prefers: a mark groups thousands or begins the decimals, in Italy or elsewhere.
 */
final class PossibleReadings {
    private PossibleReadings() {}

    static List<BigDecimal> of(String text) {
        String bare = text.replace("€", "")
                .replace("%", "")
                .replace('\u00A0', ' ')
                .replace('−', '-')
                .strip();
        boolean negative = bare.startsWith("-");
        String digits = negative || bare.startsWith("+") ? bare.substring(1) : bare;
        return Stream.of(".,", " ,", ",.", " .")
                .flatMap(marks -> reading(digits, marks.charAt(0), marks.charAt(1)).stream())
                .map(number -> negative ? number.negate() : number)
                .distinct()
                .toList();
    }

    private static List<BigDecimal> reading(String digits, char group, char decimal) {
        int mark = digits.indexOf(decimal);
        String whole = mark < 0 ? digits : digits.substring(0, mark);
        String fraction = mark < 0 ? "0" : digits.substring(mark + 1);
        boolean number = isWhole(whole, group) && isDigits(fraction);
        return number ? List.of(value(whole.replace(String.valueOf(group), ""), fraction)) : List.of();
    }

    private static BigDecimal value(String whole, String fraction) {
        return new BigDecimal(whole + "." + fraction).stripTrailingZeros();
    }

    /** Groups are of three digits, but the first, which nobody begins with a zero. */
    private static boolean isWhole(String text, char group) {
        List<String> groups = groups(text, group);
        if (groups.size() == 1) {
            return isDigits(text);
        }
        String first = groups.get(0);
        return isDigits(first)
                && first.length() <= 3
                && first.charAt(0) != '0'
                && groups.stream().skip(1).allMatch(each -> isDigits(each) && each.length() == 3);
    }

    private static List<String> groups(String text, char group) {
        List<String> groups = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == group) {
                groups.add(text.substring(start, i));
                start = i + 1;
            }
        }
        return groups;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> '0' <= c && c <= '9');
    }
}
