package it.consuntivo.publish.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every file that is published beside the page. */
record FilesSection(Material material) implements Section {
    @Override
    public String id() {
        return "files";
    }

    @Override
    public void write(Html html) {
        List<String> own = material.links().files().stream()
                .filter(file -> !material.links().isReturned(file))
                .toList();
        html.open("ul", "class", "files");
        own.forEach(file -> file(html, file));
        html.close();
        List<String> returned = material.links().files().stream()
                .filter(material.links()::isReturned)
                .toList();
        if (!returned.isEmpty()) {
            html.open("details").element("summary", material.word("files.returned", returned.size()));
            html.open("ul", "class", "files plain");
            returned.forEach(file -> file(html, file));
            html.close().close();
        }
    }

    private void file(Html html, String file) {
        html.open("li").element("a", file, "href", Links.address(file));
        words(material.texts(), file).ifPresent(words -> html.element("span", words, "class", "more"));
        html.close();
    }

    /** What a file is for; the open tables hold what the others do. */
    static Optional<String> words(PageTexts texts, String file) {
        return texts.find("file." + file).or(() -> texts.find("file." + file.replaceFirst("^open-data/", ""))
                .map(words -> texts.of("files.open", words)));
    }

    /** A link to a file that goes back to a unit, told by what it is; its full name is for those who hear the page. */
    static void link(Html html, Material material, String received, String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String kind = ending.equals("txt") ? "receipt" : "workbook";
        html.open("a", "class", "act", "href", Links.address(file), "title", file);
        html.text(material.word("link." + kind)).element("span", ": " + received, "class", "unseen");
        html.close().text(" ");
    }
}
