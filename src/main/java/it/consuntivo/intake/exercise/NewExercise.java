package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.Exercise.Output.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An exercise to start from: a commented file, and a folder with what it refers to. */
public final class NewExercise {
    /** An Italian Excel takes a file for UTF-8 by this mark. */
    private static final String MARK = "\uFEFF";

    private static final String ENDING = ".yaml";

    private final Path jobs;
    private final String name;

    public NewExercise(Path jobs, String name) {
        this.jobs = jobs;
        this.name = name;
    }

    /** Whether an exercise may have that name, on every system and without quotation marks in its own file. */
    public static boolean isName(String name) {
        return name.matches("[\\p{L}\\d][\\p{L}\\d_-]{0,79}") && !name.equals("history");
    }

    public static boolean isYear(int year) {
        return year >= ExerciseAssembly.FIRST_YEAR && year <= ExerciseAssembly.LAST_YEAR;
    }

    /** What stands there already; empty when all may be written. */
    public Optional<Path> taken() {
        return Stream.of(file(), folder()).filter(Files::exists).findFirst();
    }

    /**
     * Writes it all, and nothing over what is there.
     *
     * @param language of the comments
     * @param narrative texts of the report by their section
     * @return the files written, the exercise's own first
     */
    public List<Path> write(String body, int year, Language language, Map<String, String> narrative)
            throws IOException {
        Files.createDirectories(folder().resolve("narrative"));
        List<Path> written = new ArrayList<>();
        written.add(write(file(), text(body, year, language)));
        written.add(write(folder().resolve("plan.csv"), MARK + heading(PlanRows.COLUMNS)));
        written.add(write(folder().resolve("decisioni.csv"), MARK + heading(DecisionRows.COLUMNS)));
        for (Map.Entry<String, String> text : new TreeMap<>(narrative).entrySet()) {
            written.add(write(folder().resolve("narrative").resolve(text.getKey() + ".md"), text.getValue()));
        }
        return List.copyOf(written);
    }

    private Path file() {
        return jobs.resolve(name + ENDING);
    }

    private Path folder() {
        return jobs.resolve(name);
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    }

    private static String heading(List<String> columns) {
        return String.join(";", columns) + "\r\n";
    }

    private String text(String body, int year, Language language) throws IOException {
        String resource = language == Language.EN ? "new_en.yaml" : "new_it.yaml";
        try (InputStream form = Objects.requireNonNull(NewExercise.class.getResourceAsStream(resource))) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${name}", name)
                    .replace("${year}", Integer.toString(year))
                    .replace("${next}", Integer.toString(year + 1))
                    .replace("${body}", quoted(body));
        }
    }

    /** In YAML's single quotation marks everything on a line means itself. */
    private static String quoted(String words) {
        return "'" + words.replaceAll("[\\s\\p{Cc}]+", " ").strip().replace("'", "''") + "'";
    }
}
