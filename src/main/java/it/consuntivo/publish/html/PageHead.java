package it.consuntivo.publish.html;

/** What a browser is told before the page: how to show it, and that it may load and run nothing but what is in it. */
record PageHead(Material material) {
    void write(Html html) {
        var exercise = material.exercise();
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", Assets.POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "robots", "content", "noindex");
        html.element("title", material.word("title", Integer.toString(exercise.year())) + " – " + exercise.body());
        html.open("style").ready(Assets.STYLE).close();
        html.close();
    }
}
