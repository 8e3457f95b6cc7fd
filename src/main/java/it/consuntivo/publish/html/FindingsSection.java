package it.consuntivo.publish.html;

import it.consuntivo.domain.check.Delivery;
import it.consuntivo.domain.finding.Finding;
import it.consuntivo.domain.model.Origin;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong, unit by unit and file by file, each with its place and its remedy. */
record FindingsSection(Material material) implements Section {
    /** More of one file few people read at once. */
    private static final int MOST = 100;
    /** More of one file nobody reads on a page; they are in the table and in the returned workbook. */
    private static final int MOST_OF_ALL = 1_000;
    /** So many groups can stand open without burying each other. */
    private static final int MOST_OPEN = 3;

    private record Group(String unit, String file) {}

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public void write(Html html) {
        Map<Group, List<Finding>> groups = groups();
        if (groups.isEmpty()) {
            html.element("p", material.word("findings.none"));
            return;
        }
        html.open("div", "class", "groups");
        groups.forEach((group, findings) -> group(html, group, findings, groups.size() <= MOST_OPEN));
        html.close();
    }

    private Map<Group, List<Finding>> groups() {
        List<String> order = Stream.concat(material.exercise().units().stream().map(unit -> unit.name()), Stream.of(""))
                .toList();
        return material.publication().findings().stream()
                .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> {
                    int place = order.indexOf(entry.getKey().unit());
                    return place < 0 ? order.size() : place;
                }))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private Group group(Finding finding) {
        String file = finding.origin().workbook();
        String unit = finding.unit()
                .map(material::unit)
                .orElseGet(() -> material.delivery(file).map(Delivery::units).orElse(List.of()).stream()
                        .map(material::unit)
                        .collect(Collectors.joining(", ")));
        return new Group(unit, file);
    }

    private void group(Html html, Group group, List<Finding> findings, boolean isOpen) {
        if (isOpen) {
            html.open("details", "class", "group", "open", "open");
        } else {
            html.open("details", "class", "group");
        }
        html.open("summary").element("span", title(group), "class", "who");
        html.element("span", material.counts(findings), "class", "many").close();
        List<String> names = material.links().returnedFor(group.file());
        if (!names.isEmpty()) {
            html.open("p", "class", "links");
            names.forEach(name -> FilesSection.link(html, material, group.file(), name));
            html.close();
        }
        list(html, findings.stream().limit(MOST));
        if (findings.size() > MOST) {
            rest(html, findings);
        }
        html.close();
    }

    private void list(Html html, Stream<Finding> findings) {
        html.open("ul", "class", "findings");
        findings.forEach(finding -> finding(html, finding));
        html.close();
    }

    /** Folded away, so that no script is needed to see the others. */
    private void rest(Html html, List<Finding> findings) {
        int shown = Math.min(findings.size(), MOST_OF_ALL);
        html.open("details", "class", "rest").element("summary", material.word("findings.rest", shown - MOST));
        list(html, findings.stream().limit(MOST_OF_ALL).skip(MOST));
        if (findings.size() > shown) {
            html.element("p", material.word("findings.more", findings.size() - shown));
        }
        html.close();
    }

    private String title(Group group) {
        String unit = group.unit().isEmpty() ? material.word("findings.no-unit") : group.unit();
        return group.file().isEmpty() ? unit : unit + " · " + group.file();
    }

    private void finding(Html html, Finding finding) {
        String severity = finding.isError() ? "error" : "warning";
        html.open("li", "class", severity);
        html.open("p", "class", "what");
        html.element("span", material.word("severity." + severity), "class", "severity");
        html.text(" ").element("span", finding.code().id(), "class", "code");
        String place = place(finding.origin());
        if (!place.isEmpty()) {
            html.text(" ").element("span", place, "class", "place");
        }
        finding.objective().filter(code -> !code.isBlank()).ifPresent(code -> html.text(" ")
                .element("span", material.word("findings.objective", code), "class", "place"));
        html.close();
        html.element("p", material.findings().message(finding));
        html.element("p", material.findings().remedy(finding), "class", "remedy");
        html.close();
    }

    private static String place(Origin origin) {
        return Stream.of(origin.sheet(), origin.cell())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("!"));
    }
}
