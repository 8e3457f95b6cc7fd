package it.consuntivo.intake.exercise;

import it.consuntivo.domain.model.OpenData;
import it.consuntivo.domain.model.OpenData.Licence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code open-data}. Without it nothing is opened: under which licence is the body's to say, and has no default.
 * With it every key is compulsory, and so is the report's date, which the metadata give as the data's.
 */
final class OpenDataSection {
    private static final List<String> KEYS = List.of("licence", "ipa", "contact", "page");
    private static final Map<String, Licence> LICENCES = licences();
    private static final String IPA = "[A-Za-z0-9_-]{1,20}";
    private static final String ADDRESS = "[^\\s@]+@[^\\s@]+\\.[^\\s@.]+";

    private OpenDataSection() {}

    /** Their usual names, in which there are points. */
    private static Map<String, Licence> licences() {
        Map<String, Licence> names = new LinkedHashMap<>();
        names.put("CC-BY-4.0", Licence.CC_BY_4_0);
        names.put("CC-BY-SA-4.0", Licence.CC_BY_SA_4_0);
        names.put("CC0-1.0", Licence.CC0_1_0);
        names.put("IODL-2.0", Licence.IODL_2_0);
        return names;
    }

    /** Empty where the file has no such section, and where something in it is at fault. */
    static Optional<OpenData> read(Section root) {
        if (!root.has("open-data")) {
            return Optional.empty();
        }
        Section section = root.section("open-data", KEYS);
        Optional<Licence> licence = section.required("licence").flatMap(word -> word.oneOf(LICENCES));
        Optional<String> ipa = matching(section, "ipa", IPA, Phrase.of("open-data.ipa"));
        Optional<String> contact = matching(section, "contact", ADDRESS, Phrase.of("open-data.contact"));
        Optional<URI> page = section.required("page")
                .flatMap(written -> written.orFault(address(written.text()), Phrase.of("open-data.page")));
        return licence.flatMap(known -> ipa.flatMap(
                code -> contact.flatMap(office -> page.map(place -> new OpenData(known, code, office, place)))));
    }

    private static Optional<String> matching(Section section, String key, String form, Phrase allowed) {
        return section.required(key)
                .flatMap(written ->
                        written.orFault(Optional.of(written.text()).filter(text -> text.matches(form)), allowed));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(address -> List.of("http", "https")
                            .contains(Optional.ofNullable(address.getScheme()).orElse("")))
                    .filter(address -> address.getHost() != null);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
