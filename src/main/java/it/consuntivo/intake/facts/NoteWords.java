package it.consuntivo.intake.facts;

import java.util.regex.Pattern;

/** How the lines below a table begin that say nothing of objectives: notes, places and days, signatures. */
final class NoteWords {
    private static final Pattern NOTE = Pattern.compile(
            "(\\(?\\*+\\)?|not[ae]\\s*([:.(\\d]|$)|n\\.?\\s?b\\.?([\\s:]|$)|legenda\\b|avvertenz[ae]\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIGNATURE = Pattern.compile(
            "(firma(to)?\\b|f\\.\\s?to\\b|visto\\b|timbro\\b|((il|la|lo)\\s+|l['’]\\s*)?"
                    + "(dirigente|responsabile|segretari[oa]|referente|dirett(ore|rice)|comandante|funzionari[oa]|istruttore|istruttrice)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String DAY = "\\d{1,2}\\s*([./-]\\s*\\d{1,2}\\s*[./-]|\\p{L}{4,})\\s*\\d{2,4}";
    private static final Pattern PLACE_OR_DAY = Pattern.compile(
            "((data|luogo|luogo e data|data di compilazione)\\s*([:,_]|$)|data\\s+" + DAY
                    + "|\\p{L}[\\p{L} .'’-]*,?\\s*((l[iì]|addì|il)\\s+)?" + DAY + "\\s*$|" + DAY + "\\s*$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EXCLUSION = Pattern.compile("\\b(esclus|stralci)", Pattern.CASE_INSENSITIVE);

    private NoteWords() {}

    static boolean begin(String text) {
        return NOTE.matcher(text).lookingAt()
                || SIGNATURE.matcher(text).lookingAt()
                || PLACE_OR_DAY.matcher(text).lookingAt();
    }

    /** Whether the words tell of an objective that was taken out. */
    static boolean tellOfExclusion(String text) {
        return EXCLUSION.matcher(text).find();
    }
}
