package it.consuntivo.publish.pdf;

import it.consuntivo.publish.Publication;
import it.consuntivo.publish.narrative.Block;
import it.consuntivo.publish.narrative.Run;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of the report's texts, as they are printed: of paragraphs and items of lists, without headings and tables.
 * A sentence ends with a full stop, a question mark or an exclamation mark before a capital letter, or with its paragraph.
 *
 * @param words of each sentence, in the order of the texts
 */
public record Prose(List<Integer> words) {
    private static final Pattern END = Pattern.compile("(?<=[.!?][»\")]?)\\s+(?=[«\"(]?\\p{Lu})");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");

    public Prose {
        words = List.copyOf(words);
    }

    public static Prose of(Publication publication) {
        var narrative = new Narrative(new Account(publication));
        return new Prose(Narrative.sections().stream()
                .flatMap(section -> narrative.blocks(section).stream())
                .flatMap(Prose::texts)
                .flatMap(text -> sentences(text).stream())
                .map(Prose::count)
                .filter(words -> words > 0)
                .toList());
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(text(paragraph.runs()));
        }
        return block instanceof Block.Items list
                ? list.items().stream().map(item -> text(item.runs()))
                : Stream.empty();
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Words and figures; signs that stand alone are none. */
    static int count(String sentence) {
        return (int) Arrays.stream(sentence.split("\\s+", -1))
                .filter(word -> WORD.matcher(word).matches())
                .count();
    }

    static List<String> sentences(String text) {
        return List.of(END.split(text.strip()));
    }
}
