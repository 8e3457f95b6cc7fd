package it.consuntivo.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs give the same published files on whatever machine, in whatever surroundings. */
@Tag("crash")
class SameBytesTest {
    private static final List<String> ZONES = List.of("UTC", "Europe/Rome", "Pacific/Auckland", "America/St_Johns");
    private static final List<String> LANGUAGES = List.of("it-IT", "en-US", "tr-TR", "ar-EG", "th-TH", "hi-IN");
    private static final List<String> LOCALES = List.of("C", "C.UTF-8", "POSIX");

    @TempDir
    Path folder = Path.of("");

    @Test
    void surroundingsChangeNoPublishedByte() throws IOException, InterruptedException {
        var campaign = new Campaign("surroundings");
        Workplace fresh = Workplace.make(folder.resolve("fresh"));
        Workplace first = fresh.copiedTo(folder.resolve("first"));
        assertThat(Program.on(first).call("run", "--quiet").isPublished()).isTrue();
        Published expected = Published.in(first);
        for (int trial = 0; trial < Campaign.asked("surroundings", 20) && campaign.hasTime(); trial++) {
            Random random = campaign.random();
            Workplace here = fresh.shuffledTo(folder.resolve("t" + trial), random);
            Locale language = Locale.forLanguageTag(drawn(LANGUAGES, random));
            List<String> options = List.of(
                    "-Duser.timezone=" + drawn(ZONES, random),
                    "-Duser.language=" + language.getLanguage(),
                    "-Duser.country=" + language.getCountry(),
                    "-XX:ActiveProcessorCount=" + (1 + random.nextInt(4)),
                    "-XX:+UnlockExperimentalVMOptions",
                    "-XX:hashCode=" + random.nextInt(6));
            String locale = drawn(LOCALES, random);
            Ended ended =
                    Program.on(here).with(options).in(Map.of("LC_ALL", locale)).call("run", "--quiet");
            Published now = Published.in(here);
            campaign.trial(
                    options + " " + locale,
                    ended.isPublished() && now.equals(expected)
                            ? List.of()
                            : List.of(ended + now.differences(expected)));
            here.delete();
        }
        campaign.close("");
    }

    private static String drawn(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
