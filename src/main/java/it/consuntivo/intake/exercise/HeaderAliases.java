package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads {@code workbook.aliases}: more names for a heading that workbooks may use. */
final class HeaderAliases {
    private final Predicate<String> knownHeading;
    private final Map<String, String> headings = new HashMap<>();

    HeaderAliases(Predicate<String> knownHeading) {
        this.knownHeading = knownHeading;
    }

    /** The aliases by the heading as written. */
    Map<String, List<String>> read(Section root) {
        Section aliases = root.section("workbook", List.of("aliases")).section("aliases", Section.ANY);
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Written heading : aliases.keys()) {
            heading.orFault(Optional.of(heading.text()).filter(knownHeading), Phrase.of("alias.heading"));
            List<Written> names = aliases.scalars(heading.text());
            names.forEach(name -> claim(name, heading.text()));
            found.put(heading.text(), names.stream().map(Written::text).toList());
        }
        return found;
    }

    private void claim(Written alias, String heading) {
        String first = headings.computeIfAbsent(Words.fold(alias.text()), folded -> heading);
        if (!first.equals(heading)) {
            alias.refuse(Phrase.of("alias.taken", first));
        }
    }
}
