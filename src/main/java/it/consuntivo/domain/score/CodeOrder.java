package it.consuntivo.domain.score;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes in the order that people expect: number parts by value, so that 9 comes before 10. */
final class CodeOrder implements Comparator<String> {
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        List<String> mine = parts(one);
        List<String> theirs = parts(other);
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = comparePart(mine.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(mine.size(), theirs.size());
        return order != 0 ? order : one.compareTo(other);
    }

    private static int comparePart(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return '0' <= part.charAt(0) && part.charAt(0) <= '9';
    }

    private static List<String> parts(String code) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(code);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }
}
