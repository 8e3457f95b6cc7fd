package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.domain.model.Exercise.Category;
import it.consuntivo.domain.model.MissionCatalogue;
import it.consuntivo.domain.model.ObjectiveType;
import it.consuntivo.domain.model.Phase;
import it.consuntivo.domain.model.PlannedObjective;
import it.consuntivo.domain.model.Rules;
import it.consuntivo.domain.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.yaml.snakeyaml.nodes.Node;

/** Puts an exercise together from its sections. What is at fault has a stand-in, so that the reading can go on. */
final class ExerciseAssembly {
    private static final List<String> KEYS = List.of(
            "body",
            "year",
            "phase",
            "plan",
            "rules",
            "units",
            "categories",
            "acts",
            "previous-years",
            "workbook",
            "report",
            "output",
            "open-data");
    static final int FIRST_YEAR = 2016;
    static final int LAST_YEAR = 2100;

    private final String name;
    private final JobFiles files;
    private final Faults faults;
    private final JobTables tables;
    private final HeaderAliases aliases;
    private final Narrative narrative;
    private final RegisterSections register = new RegisterSections();

    ExerciseAssembly(
            String name,
            JobFiles files,
            Faults faults,
            Predicate<String> knownHeading,
            BiFunction<String, String, List<TextFault>> narrativeProblems) {
        this.name = name;
        this.files = files;
        this.faults = faults;
        this.tables = new JobTables(files, faults);
        this.aliases = new HeaderAliases(knownHeading);
        this.narrative = new Narrative(files, faults, narrativeProblems);
    }

    Exercise assemble(Node tree) {
        Section root = Section.of(tree, "", faults, KEYS);
        Section plan = root.section("plan", List.of("title", "objectives"));
        Optional<Integer> year = root.required("year").flatMap(number -> number.whole(FIRST_YEAR, LAST_YEAR));
        Optional<MissionCatalogue> catalogue = year.map(new MissionCatalogueReader()::read);
        List<Unit> units = register.units(root);
        List<Category> categories = categories(root, units);
        Rules rules = RulesSection.read(root);
        Optional<JobTables.Found> assigned = plan.scalar("objectives").flatMap(tables::read);
        return new Exercise(
                name,
                root.required("body").map(Written::text).orElse(""),
                year.orElse(LAST_YEAR),
                phase(root),
                plan.scalar("title").map(Written::text),
                assigned.map(found -> planned(found, root, units, rules, catalogue))
                        .orElse(List.of()),
                rules,
                units,
                categories,
                ReportSections.acts(root),
                previousYears(root, year),
                aliases.read(root),
                ReportSections.report(root, narrative),
                ReportSections.output(root),
                OpenDataSection.read(root),
                catalogue.orElseGet(() -> new MissionCatalogue(LAST_YEAR, List.of())),
                new DecisionRows(files, faults).read(name + "/decisioni.csv"),
                fingerprint());
    }

    private static Phase phase(Section root) {
        return root.scalar("phase")
                .flatMap(word -> word.oneOf(Vocabulary.of(Phase.class)))
                .orElse(Phase.FINAL);
    }

    /** Without categories, no workbook could report an objective of the kind that has them. */
    private List<Category> categories(Section root, List<Unit> units) {
        boolean needed =
                units.stream().anyMatch(unit -> unit.assigned().getOrDefault(ObjectiveType.OTHER_STRATEGIC, 0) > 0);
        if (needed) {
            root.require("categories");
        }
        return register.categories(root);
    }

    private List<PlannedObjective> planned(
            JobTables.Found found, Section root, List<Unit> units, Rules rules, Optional<MissionCatalogue> catalogue) {
        List<PlannedObjective> plan = new PlanRows(register, catalogue).read(found);
        if (found.faults().isFileSound()) {
            var agreement = new PlanAgreement(plan);
            agreement.checkAssigned(root, units);
            agreement.checkWeights(rules.weights(), found.faults());
        }
        return plan;
    }

    private List<Exercise.PreviousYear> previousYears(Section root, Optional<Integer> year) {
        return root.scalar("previous-years")
                .flatMap(tables::read)
                .map(new PreviousYears(year.orElse(LAST_YEAR))::read)
                .orElse(List.of());
    }

    /** Asked for last, when every file has been read. */
    private String fingerprint() {
        return Fingerprint.of(files.read());
    }
}
