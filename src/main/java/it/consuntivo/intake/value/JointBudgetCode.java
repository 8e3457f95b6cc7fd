package it.consuntivo.intake.value;

import it.consuntivo.domain.model.BudgetCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mission and programme written as one: {@code 01/02}, {@code 0102}, {@code M01P02}, or a number that was {@code 01,02}. */
public record JointBudgetCode(BudgetCode mission, BudgetCode programme) {
    private static final String MISSION = "(?:missione|miss|m)\\.?\\s*(?<m>\\d{1,2})(?!\\d)";
    private static final String LABEL = "(?!\\d)[\\s\\p{Pd}−.:)]*(?<label>[\\p{L}\"'«“(].*)?";
    private static final List<Pattern> FORMS = Stream.of(
                    "(?<m>\\d{1,2})\\s*/\\s*(?<p>\\d{1,2})",
                    "(?<m>\\d{1,2})\\s*[.\\p{Pd}−]\\s*(?<p>\\d{2})",
                    "(?<m>\\d{2})(?<p>\\d{2})",
                    MISSION + "[^\\p{L}\\d]*(?:programma|progr?|p)\\.?\\s*(?<p>\\d{1,2})",
                    MISSION + "\\D*\\bprogramma\\s*(?<p>\\d{1,2})")
            .map(form -> Pattern.compile("(?iu)" + form + LABEL))
            .toList();

    private static final Pattern PAIR = Pattern.compile("(?<!\\d)\\d{1,2}\\s*[/.]\\s*\\d{1,2}(?!\\d)");
    private static final Pattern ENUMERATED = Pattern.compile(
            "(?iu)(?:(?<=\\d)\\s*(?:[,+&]|\\be\\b|\\bed\\b)|;)\\s*(?:missione|programma)?\\s*\\d{1,2}(?!\\d)");

    /** Reads a text that holds both codes; empty when it holds one, none, or more than two. */
    public static Optional<JointBudgetCode> parse(String text) {
        return FORMS.stream()
                .map(form -> form.matcher(text.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(match -> of(
                        Integer.parseInt(match.group("m")),
                        Integer.parseInt(match.group("p")),
                        Optional.ofNullable(match.group("label"))));
    }

    /** Whether a text names more missions or programmes than the one, or the pair, that a row has. */
    public static boolean isSeveral(String text) {
        return PAIR.matcher(text).results().count() > 1
                || ENUMERATED.matcher(text).find();
    }

    /**
     * What a number may have been before a spreadsheet took it for one: 102 was 0102, 1.02 was 01,02; 1.1 was 01,01 or
     * 01,10.
     */
    public static List<JointBudgetCode> of(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        if (bare.signum() <= 0 || bare.scale() > 2 || bare.compareTo(BigDecimal.valueOf(10_000)) >= 0) {
            return List.of();
        }
        int whole = bare.intValue();
        int hundredths = bare.movePointRight(2).intValueExact() - 100 * whole;
        Stream<JointBudgetCode> read =
                switch (Math.max(0, bare.scale())) {
                    case 0 -> of(whole / 100, whole % 100, Optional.empty()).stream();
                    case 1 ->
                        Stream.of(hundredths / 10, hundredths)
                                .flatMap(programme -> of(whole, programme, Optional.empty()).stream());
                    default -> of(whole, hundredths, Optional.empty()).stream();
                };
        return read.toList();
    }

    private static Optional<JointBudgetCode> of(int mission, int programme, Optional<String> label) {
        boolean codes = mission > 0 && mission < 100 && programme > 0 && programme < 100;
        return codes
                ? Optional.of(new JointBudgetCode(
                        BudgetCode.of(twoDigits(mission)), new BudgetCode(twoDigits(programme), label)))
                : Optional.empty();
    }

    private static String twoDigits(int code) {
        return code < 10 ? "0" + code : Integer.toString(code);
    }

    /** As people write it: {@code 01/02}. */
    public String shown() {
        return mission.code() + "/" + programme.code();
    }
}
