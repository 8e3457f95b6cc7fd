package it.consuntivo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of the house, for the packages under one root. Who may know whom is told as whitelists: what is not listed is
 * forbidden.
 */
final class Architecture {
    /** What a room may use besides itself; what begins with a slash is a room of the house. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("domain", List.of()),
            Map.entry("domain.model", List.of()),
            Map.entry("domain.finding", List.of("/domain.model")),
            Map.entry("domain.check", List.of("/domain.finding", "/domain.model")),
            Map.entry("domain.score", List.of("/domain.check", "/domain.finding", "/domain.model")),
            Map.entry(
                    "intake",
                    List.of(
                            "/domain",
                            "javax.xml..",
                            "org.apache.commons.compress..",
                            "org.apache.commons.csv..",
                            "org.apache.poi..",
                            "org.jspecify..",
                            "org.slf4j..",
                            "org.yaml.snakeyaml..")),
            Map.entry(
                    "store",
                    List.of(
                            "/domain",
                            "com.zaxxer.hikari..",
                            "javax.sql..",
                            "org.flywaydb..",
                            "org.jspecify..",
                            "org.springframework.dao..",
                            "org.springframework.jdbc..",
                            "tools.jackson..")),
            Map.entry(
                    "publish",
                    List.of(
                            "/domain",
                            "com.github.mustachejava..",
                            "com.itextpdf..",
                            "org.apache.commons.csv..",
                            "org.apache.poi..",
                            "org.commonmark..",
                            "org.openxmlformats.schemas..",
                            "org.jspecify..",
                            "org.slf4j..",
                            "tools.jackson..")),
            Map.entry(
                    "cli",
                    List.of(
                            "/domain",
                            "/intake",
                            "/job",
                            "/publish",
                            "org.jspecify..",
                            "org.slf4j..",
                            "picocli..",
                            "tools.jackson..")));

    /** The rooms that a library may be used in. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.github.mustachejava..", List.of("publish.narrative")),
            Map.entry("com.itextpdf..", List.of("publish.pdf")),
            Map.entry("java.sql..", List.of("store")),
            Map.entry("javax.sql..", List.of("store", "job")),
            Map.entry("org.apache.commons.csv..", List.of("intake.exercise", "publish.csv")),
            Map.entry("org.apache.poi..", List.of("intake.grid", "publish.xlsx")),
            Map.entry("org.commonmark..", List.of("publish.narrative")),
            Map.entry("org.openxmlformats.schemas..", List.of("publish.xlsx")),
            Map.entry("org.springframework.batch..", List.of("job")),
            Map.entry("org.springframework.jdbc..", List.of("store", "job")),
            Map.entry("picocli..", List.of("cli")),
            Map.entry("tools.jackson..", List.of("cli", "publish.json", "store")));

    private static final Set<String> DEFAULT_LOCALE = Set.of(
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.util.Locale.getDefault()",
            "java.time.ZoneId.systemDefault()");

    private final String root;

    Architecture(String root) {
        this.root = root;
    }

    ArchRule room(String room) {
        List<String> known = ROOMS.getOrDefault(room, List.of());
        String[] allowed = Stream.concat(Stream.of("/" + room, "java.."), known.stream())
                .map(name -> name.startsWith("/") ? in(name.substring(1)) : name)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(in(room))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }

    ArchRule library(String library) {
        String[] rooms = LIBRARIES.getOrDefault(library, List.of()).stream()
                .map(this::in)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    ArchRule jobWithoutCli() {
        return noClasses()
                .that()
                .resideInAPackage(in("job"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("cli"))
                .allowEmptyShould(true);
    }

    ArchRule withoutCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** The domain gives the same answer on every machine, at every hour, in every language. */
    ArchRule domainWithoutSurroundings() {
        return noClasses().that(resideInAPackage(in("domain"))).should().callMethodWhere(surroundings());
    }

    private static DescribedPredicate<JavaMethodCall> surroundings() {
        return DescribedPredicate.describe("clock, machine or default locale are asked", call -> {
            String owner = call.getTargetOwner().getName();
            boolean clock = owner.startsWith("java.time.") && call.getName().equals("now");
            return clock
                    || owner.equals("java.lang.System")
                    || DEFAULT_LOCALE.contains(call.getTarget().getFullName());
        });
    }

    ArchRule namesOfTheDomain() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils)");
    }

    /** Every rule under the name that a test calls it by. */
    ArchRule rule(String name) {
        return switch (name) {
            case "no cycles" -> withoutCycles();
            case "job without cli" -> jobWithoutCli();
            case "domain without surroundings" -> domainWithoutSurroundings();
            case "names of the domain" -> namesOfTheDomain();
            default -> ROOMS.containsKey(name) ? room(name) : library(known(name));
        };
    }

    static List<String> names() {
        return Stream.of(
                        ROOMS.keySet().stream().sorted(),
                        LIBRARIES.keySet().stream().sorted(),
                        Arrays.stream(new String[] {
                            "no cycles", "job without cli", "domain without surroundings", "names of the domain"
                        }))
                .flatMap(names -> names)
                .toList();
    }

    private static String known(String library) {
        if (!LIBRARIES.containsKey(library)) {
            throw new IllegalArgumentException("There is no rule " + library);
        }
        return library;
    }

    private String in(String room) {
        return root + "." + room + "..";
    }
}
