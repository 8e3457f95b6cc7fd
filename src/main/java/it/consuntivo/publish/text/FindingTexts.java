package it.consuntivo.publish.text;

import it.consuntivo.domain.finding.Code;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Exercise.Output.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says in words what a finding is, what was found, and what to do about it. */
public final class FindingTexts {
    /** Those whose first argument is a word of ours, to be put into words like the rest, and not one of the unit's. */
    static final Set<Code> KEYED = EnumSet.of(
            Code.FILE_OTHER_DOCUMENT,
            Code.FILE_DAMAGED,
            Code.FILE_BEYOND_LIMIT,
            Code.FILE_TOO_DEMANDING,
            Code.FILE_NOT_REGULAR,
            Code.FILE_FORBIDDEN_CONTENT,
            Code.PERSONAL_DATA,
            Code.OUTCOME_CONTRADICTED,
            Code.COUNTS_AND_LIST_DIFFER,
            Code.STATE_CONTRADICTED,
            Code.CORRECTIVE_ACTION_MISSING,
            Code.NUMBER_ASSIGNED_DIFFERS,
            Code.DECISION_FAULTY);

    private static final int LONGEST_FOUND = 80;
    /** A list of what is allowed has to be readable to its end. */
    private static final int LONGEST_ALLOWED = 500;

    private static final int MOST_ARGUMENTS = 3;

    private final Bundle bundle;
    private final Figures figures;

    public FindingTexts(Language language) {
        bundle = new Bundle(FindingTexts.class, "findings", language);
        figures = new Figures(language);
    }

    /** What the code means, in a few words, whatever was found. */
    public String title(Code code) {
        return bundle.text(code.id() + ".title");
    }

    /** What was found. Where, is shown beside it. */
    public String message(Finding finding) {
        return filled(messageKey(finding), finding, LONGEST_FOUND);
    }

    /** A sentence that quotes nothing reads badly where there is nothing to quote, so such findings have their own. */
    private String messageKey(Finding finding) {
        String key = finding.code().id() + ".message";
        Stream<String> fitting = Stream.of(key);
        if (finding.arguments().stream().anyMatch(String::isBlank)) {
            fitting = Stream.of(key + ".partial", key);
        }
        if (finding.arguments().stream().allMatch(String::isBlank)) {
            fitting = Stream.of(key + ".bare", key);
        }
        return fitting.filter(candidate -> bundle.find(candidate).isPresent())
                .findFirst()
                .orElse(key);
    }

    /** What the cell should hold, in a few words; empty where nothing in particular is expected. */
    public Optional<String> expected(Finding finding) {
        String key = finding.code().id() + ".expected";
        return bundle.find(key).map(text -> filled(key, finding, LONGEST_ALLOWED));
    }

    /** What to do about it. */
    public String remedy(Finding finding) {
        return filled(finding.code().id() + ".remedy", finding, LONGEST_ALLOWED);
    }

    private String filled(String key, Finding finding, int longest) {
        Object[] values = IntStream.range(0, MOST_ARGUMENTS)
                .mapToObj(index -> Bundle.cut(value(finding, index), longest))
                .toArray();
        return bundle.filled(key, values);
    }

    private String value(Finding finding, int index) {
        List<String> arguments = finding.arguments();
        String given = index < arguments.size() ? arguments.get(index) : "";
        String argument = Figures.isFigure(finding.code(), index) ? figures.written(given) : given;
        boolean keyed = index == 0 && KEYED.contains(finding.code());
        return keyed ? bundle.find("key." + argument).orElse(argument) : argument;
    }
}
