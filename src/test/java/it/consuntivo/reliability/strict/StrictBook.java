package it.consuntivo.reliability.strict;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The cells of an .xlsx as the standard has them, by sheet and address.
 *
 * @param sheets in the workbook's order, with the cells of each by address
 * @param from1904 how days are counted
 */
public record StrictBook(Map<String, Map<String, StrictCell>> sheets, boolean from1904) {
    static final String MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern OTHER_SHEETS = Pattern.compile(".*/(chartsheet|dialogsheet|xl\\w*[Mm]acrosheet)");
    private static final String RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship";

    /**
     * Reads a file.
     *
     * @throws NotStrict when the file is not in every respect as it should be
     */
    public static StrictBook read(Path file) throws IOException, NotStrict {
        try {
            return new Parts(StrictZip.read(file, Files.readAllBytes(file))).book();
        } catch (IOException | RuntimeException broken) {
            throw new NotStrict("no archive");
        }
    }

    private record Parts(Map<String, byte[]> members) {
        private StrictBook book() throws NotStrict {
            String main = one(relations(""), "/officeDocument");
            Element workbook = part(main);
            Map<String, Element> relations = relations(main);
            List<String> strings = strings(relations, main);
            Map<String, Map<String, StrictCell>> sheets = new TreeMap<>();
            Element tabs = workbook.all(MAIN + "sheets").findFirst().orElseThrow();
            for (Element tab : tabs.all(MAIN + "sheet").toList()) {
                String id = tab.attribute("{" + OFFICE + "}id", "");
                if (id.isEmpty() && tab.attribute("state", "").equals("veryHidden")) {
                    continue; // a module of macros has a tab and no part
                }
                Element relation = Optional.ofNullable(relations.get(id)).orElseThrow();
                String type = relation.attribute("Type", "");
                if (!OTHER_SHEETS.matcher(type).matches() && !type.equals(OFFICE + "/worksheet")) {
                    throw new NotStrict("a sheet of no known kind");
                }
                if (type.equals(OFFICE + "/worksheet")) {
                    Element sheet = part(target(main, relation));
                    if (sheets.put(tab.attribute("name", ""), new StrictSheet(sheet, strings).cells()) != null) {
                        throw new NotStrict("two sheets of one name");
                    }
                }
            }
            boolean from1904 = workbook.all(MAIN + "workbookPr")
                    .anyMatch(settings -> List.of("1", "true").contains(settings.attribute("date1904", "0")));
            return new StrictBook(sheets, from1904);
        }

        private List<String> strings(Map<String, Element> relations, String main) throws NotStrict {
            List<String> strings = new ArrayList<>();
            for (Element relation : relations.values()) {
                if (relation.attribute("Type", "").endsWith("/sharedStrings") && has(target(main, relation))) {
                    if (!strings.isEmpty()) {
                        throw new NotStrict("two tables of strings");
                    }
                    part(target(main, relation)).all(MAIN + "si").forEach(item -> strings.add(StrictSheet.rich(item)));
                }
            }
            return strings;
        }

        private Element part(String name) throws NotStrict {
            return Element.parse(members.getOrDefault(spelled(name), new byte[0]));
        }

        private boolean has(String name) {
            return members.keySet().stream()
                    .map(member -> member.replace('\\', '/'))
                    .anyMatch(name::equalsIgnoreCase);
        }

        /** Names of parts are the same in any case. */
        private String spelled(String name) throws NotStrict {
            List<String> found = members.keySet().stream()
                    .filter(member ->
                            member.replace('\\', '/').toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                    .toList();
            if (found.size() != 1) {
                throw new NotStrict("no part " + name);
            }
            return found.get(0);
        }

        private Map<String, Element> relations(String part) throws NotStrict {
            int slash = part.lastIndexOf('/');
            String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
            Map<String, Element> relations = new HashMap<>();
            for (Element relation : part(name).all(RELATION).toList()) {
                if (relations.put(relation.attribute("Id", ""), relation) != null) {
                    throw new NotStrict("a relation twice");
                }
            }
            return relations;
        }

        private static String one(Map<String, Element> relations, String type) throws NotStrict {
            List<Element> found = relations.values().stream()
                    .filter(relation -> relation.attribute("Type", "").equals(OFFICE + type))
                    .toList();
            if (found.size() != 1) {
                throw new NotStrict("no " + type);
            }
            return target("", found.get(0));
        }

        private static String target(String source, Element relation) throws NotStrict {
            if (relation.attribute("TargetMode", "").equals("External")) {
                throw new NotStrict("a part elsewhere");
            }
            URI target = URI.create("/" + source)
                    .resolve(relation.attribute("Target", "").replace('\\', '/'));
            return target.getPath().substring(1);
        }
    }
}
