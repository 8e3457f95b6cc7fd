package it.consuntivo.reliability.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One small damage to the text of a part: to a tag, to an attribute or to a value. */
final class MarkupDamage {
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w:]+)=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("(?<=<v>)[^<]*(?=</v>)|(?<=<t>)[^<]*(?=</t>)");

    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "-1",
            "7",
            "100",
            "0.5",
            "1E2",
            "1E309",
            "NaN",
            "Infinity",
            "12d",
            "0x1p3",
            "",
            " ",
            "1,5",
            "1.234",
            "99999999999999.99",
            "45657",
            "60",
            "2958466",
            "sì",
            "no",
            "x",
            "#REF!",
            "true",
            "_x0031_",
            "&#49;",
            "<![CDATA[3]]>",
            "1<!-- -->2",
            "&lt;b&gt;",
            "9".repeat(400),
            "\u0661",
            "\u200b1",
            "5%",
            "1 000");

    private final Random random;

    MarkupDamage(Random random) {
        this.random = random;
    }

    /** Another value than was written: mostly a legal one. */
    String value(String xml) {
        return any(VALUE, xml)
                .map(value -> replaced(xml, value, VALUES.get(random.nextInt(VALUES.size()))))
                .orElseGet(() -> xml + "<");
    }

    String token(String xml) {
        Optional<MatchResult> anyTag = any(TAG, xml);
        Optional<MatchResult> anyAttribute = any(ATTRIBUTE, xml);
        if (anyTag.isEmpty() || anyAttribute.isEmpty()) {
            return xml + "<";
        }
        MatchResult tag = anyTag.get();
        MatchResult attribute = anyAttribute.get();
        return switch (random.nextInt(10)) {
            case 0 -> replaced(xml, tag, "");
            case 1 -> replaced(xml, tag, tag.group() + tag.group());
            case 2 -> swapped(xml, tag, any(TAG, xml).orElse(tag));
            case 3, 4 -> replaced(xml, attribute, " " + attribute.group(1) + "=\"" + other(attribute.group(2)) + "\"");
            case 5 -> replaced(xml, attribute, "");
            case 6 -> replaced(xml, attribute, attribute.group() + attribute.group());
            case 7 -> xml.substring(0, random.nextInt(xml.length()));
            case 8 -> value(xml);
            default -> {
                int at = random.nextInt(xml.length());
                yield xml.substring(0, at) + (char) random.nextInt(128) + xml.substring(at + random.nextInt(2));
            }
        };
    }

    private String other(String value) {
        return switch (random.nextInt(6)) {
            case 0 -> value.replaceFirst("\\d", Integer.toString(random.nextInt(10)));
            case 1 -> value + random.nextInt(10);
            case 2 -> "";
            case 3 -> Integer.toString(random.nextInt(2_000_000) - 10);
            case 4 -> List.of("n", "s", "str", "b", "e", "d", "inlineStr").get(random.nextInt(7));
            default -> value.toUpperCase(Locale.ROOT);
        };
    }

    private String swapped(String xml, MatchResult one, MatchResult other) {
        MatchResult first = one.start() < other.start() ? one : other;
        MatchResult second = first == one ? other : one;
        return first.end() > second.start()
                ? xml
                : replaced(replaced(xml, second, first.group()), first, second.group());
    }

    private static String replaced(String xml, MatchResult place, String by) {
        return xml.substring(0, place.start()) + by + xml.substring(place.end());
    }

    private Optional<MatchResult> any(Pattern pattern, String xml) {
        List<MatchResult> all = new ArrayList<>(pattern.matcher(xml).results().toList());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
