package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Exercise.Category;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code units} and {@code categories}, and remembers by which names they may be called. */
final class RegisterSections {
    private static final List<String> UNIT = List.of("code", "name", "kind", "aliases", "assigned");
    private static final List<String> CATEGORY = List.of("code", "name");
    private static final Map<String, ObjectiveType> TYPES = Vocabulary.of(ObjectiveType.class);
    private static final int MOST_OBJECTIVES = 100_000;

    private final Names unitNames = new Names();
    private final Names categoryNames = new Names();

    List<Unit> units(Section root) {
        root.require("units");
        return root.sections("units", UNIT).stream().map(this::unit).toList();
    }

    private Unit unit(Section section) {
        String code = code(section, unitNames);
        List<Written> aliases = section.scalars("aliases");
        aliases.forEach(alias -> unitNames.claim(alias, section.path(), code));
        return new Unit(
                code,
                section.required("name").map(Written::text).orElse(""),
                section.scalar("kind")
                        .flatMap(kind -> kind.oneOf(Vocabulary.of(Unit.Kind.class)))
                        .orElse(Unit.Kind.SECTOR),
                aliases.stream().map(Written::text).toList(),
                assigned(section.section("assigned", List.copyOf(TYPES.keySet()))));
    }

    private static Map<ObjectiveType, Integer> assigned(Section section) {
        Map<ObjectiveType, Integer> numbers = new EnumMap<>(ObjectiveType.class);
        TYPES.forEach((word, type) -> section.scalar(word)
                .flatMap(number -> number.whole(0, MOST_OBJECTIVES))
                .ifPresent(number -> numbers.put(type, number)));
        return numbers;
    }

    List<Category> categories(Section root) {
        return root.sections("categories", CATEGORY).stream()
                .map(this::category)
                .toList();
    }

    private Category category(Section section) {
        String code = code(section, categoryNames);
        return new Category(code, section.required("name").map(Written::text).orElse(""));
    }

    /** The code, which like the name must not mean anything else yet. */
    private static String code(Section section, Names names) {
        Optional<Written> code = section.required("code");
        code.filter(written -> !written.text().matches("[^\\s/\\\\:*?\"<>|;]{1,20}"))
                .ifPresent(written -> written.refuse(Phrase.of("code.form")));
        String text = code.map(Written::text).orElse("");
        code.ifPresent(written -> names.claim(written, section.path(), text));
        section.scalar("name").ifPresent(name -> names.claim(name, section.path(), text));
        return text;
    }

    Names unitNames() {
        return unitNames;
    }

    Names categoryNames() {
        return categoryNames;
    }
}
