package it.consuntivo.intake.value;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What in a text looks as if it belonged to a person: a tax code, an e-mail address, an Italian telephone number. */
public final class PersonalData {
    private static final Pattern E_MAIL =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@(?:[\\w-]{1,63}\\.){1,5}[A-Za-z]{2,24}");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\p{L}\\p{N}.,/-])(?:(?:\\+|00)39[ .]?)?"
            + "(?:3\\d{2}[ ./-]?\\d{3}[ .]?\\d{4}|0\\d{1,3}[ ./-]\\d{5,8})(?![\\p{L}\\p{N}]|[.,/-]\\d)");

    private PersonalData() {}

    /** What kinds of it there are: {@code tax-code}, {@code e-mail}, {@code telephone}; never the data itself. */
    public static List<String> kinds(String text) {
        boolean taxCode =
                TaxCode.FORM.matcher(text).results().map(MatchResult::group).anyMatch(TaxCode::isChecked);
        return Stream.of(
                        taxCode ? "tax-code" : "",
                        E_MAIL.matcher(text).find() ? "e-mail" : "",
                        TELEPHONE.matcher(text).find() ? "telephone" : "")
                .filter(kind -> !kind.isEmpty())
                .toList();
    }
}
