package it.consuntivo.publish.html;

import it.consuntivo.domain.model.Exercise;
import it.consuntivo.publish.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code index.html}: state, deliveries, findings, figures and links of a run on one page, in the exercise's language.
 * It needs no server and nothing from elsewhere; its script only sorts and filters what is there without it.
 */
public final class IndexPage {
    public static final String FILE = "index.html";

    private final Material material;
    private final Html html = new Html();

    private IndexPage(Material material) {
        this.material = material;
    }

    /** Writes the page. */
    public static void write(Publication publication, Links links, Path target) throws IOException {
        var page = new IndexPage(Material.of(publication, links));
        Files.writeString(target, page.document(), StandardCharsets.UTF_8);
    }

    private String document() {
        html.open("html", "lang", material.texts().tag());
        new PageHead(material).write(html);
        html.open(
                "body",
                "data-filter",
                material.word("script.filter"),
                "data-severity",
                material.word("script.severity"),
                "data-all",
                material.word("script.all"),
                "data-error",
                material.word("script.error"),
                "data-warning",
                material.word("script.warning"),
                "data-shown",
                material.texts().pattern("script.shown"));
        html.element("a", material.word("skip"), "class", "skip", "href", "#main");
        header();
        html.open("div", "class", "columns");
        nav(sections());
        main(sections());
        html.close();
        footer();
        html.open("script").ready(Assets.SCRIPT).close();
        html.close().close();
        return html.document();
    }

    private List<Section> sections() {
        Stream<Section> arrived =
                Stream.of(new UnitsSection(material), new FindingsSection(material), new DifferencesSection(material));
        Stream<Section> kept =
                Stream.of(new DecisionsSection(material), new HistorySection(material), new FilesSection(material));
        return Stream.of(arrived, figures(), kept).flatMap(all -> all).toList();
    }

    private Stream<Section> figures() {
        return material.score()
                .monitoring()
                .<Stream<Section>>map(score -> Stream.of(
                        new StagesSection(material, score),
                        new ToLookAtSection(material, score),
                        new ProgressSection(material, score)))
                .orElseGet(() -> Stream.of(new ResultsSection(material), new DetailsSection(material)));
    }

    private void header() {
        Exercise exercise = material.exercise();
        html.open("header").element("p", exercise.body(), "class", "body");
        html.element("h1", material.word("title", Integer.toString(exercise.year())));
        exercise.planTitle().ifPresent(title -> html.element("p", title, "class", "plan"));
        html.close();
    }

    private void nav(List<Section> sections) {
        html.open("nav", "aria-label", material.word("nav")).open("ul");
        item("state", material.word("section.state"));
        sections.forEach(section -> item(section.id(), material.word("section." + section.id())));
        html.close().close();
    }

    private void item(String id, String words) {
        html.open("li").element("a", words, "href", "#" + id).close();
    }

    private void main(List<Section> sections) {
        html.open("main", "id", "main", "tabindex", "-1");
        new StateSection(material).write(html);
        for (Section section : sections) {
            String title = section.id() + "-title";
            html.open("section", "id", section.id(), "aria-labelledby", title);
            html.element("h2", material.word("section." + section.id()), "id", title);
            section.write(html);
            html.close();
        }
        html.close();
    }

    private void footer() {
        html.open("footer");
        html.element(
                "p",
                material.word(
                        "footer",
                        material.publication().version(),
                        material.exercise().name()));
        html.close();
    }
}
