package it.consuntivo.reliability;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import it.consuntivo.domain.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A published set in its normal form: of each file the hash. Two prints of a tagged PDF differ in the numbering of their
 * parts, so of a PDF it is the text; of the manifest, all but the run's number and what it says of PDFs.
 */
record Published(Map<String, String> files) {
    static Published in(Workplace workplace) throws IOException {
        Path folder = workplace.published();
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString();
                    if (!name.startsWith(".run-")) {
                        files.put(name, hash(file));
                    }
                }
            }
        }
        return new Published(files);
    }

    private static String hash(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".pdf")) {
            bytes = text(file).getBytes(StandardCharsets.UTF_8);
        } else if (name.equals("manifest.json")) {
            bytes = new String(bytes, StandardCharsets.UTF_8)
                    .replaceFirst("\"run\" ?: ?\\d+", "")
                    .replaceAll("(\"name\" ?: ?\"[^\"]*\\.pdf\"),[^}]*", "$1")
                    .replaceAll("\"source\" ?: ?\"[^\"]*\"", "")
                    .getBytes(StandardCharsets.UTF_8);
        }
        return Sha256.of(bytes);
    }

    private static String text(Path file) {
        var text = new StringBuilder();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page)));
            }
        } catch (IOException | com.itextpdf.kernel.exceptions.PdfException half) {
            text.append("no PDF: ").append(half.getMessage());
        }
        return text.toString();
    }

    /** Names of the files in which the two differ. */
    String differences(Published other) {
        var names = new java.util.TreeSet<>(files.keySet());
        names.addAll(other.files.keySet());
        names.removeIf(name -> Objects.equals(files.get(name), other.files.get(name)));
        return String.join(", ", names);
    }

    /** Names of the files that are in neither of two sets as they are here: half written, or mixed within. */
    String strangers(Published before, Published after) {
        return String.join(
                ", ",
                files.entrySet().stream()
                        .filter(file -> !file.getValue().equals(before.files.get(file.getKey())))
                        .filter(file -> !file.getValue().equals(after.files.get(file.getKey())))
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
