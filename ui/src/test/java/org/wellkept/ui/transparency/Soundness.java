package org.wellkept.ui.transparency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every public page must be, as far as its HTML alone can show. */
final class Soundness {
    private Soundness() {}

    static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        Document page = Jsoup.parse(html);
        if (page.select("h1").size() != 1) {
            faults.add("has not one h1 but " + page.select("h1").size());
        }
        if (page.select("main").size() != 1 || page.select("header nav, footer").size() < 2) {
            faults.add("lacks a landmark");
        }
        if (!page.select("script, style, iframe, object, embed, [style]").isEmpty()) {
            faults.add("has what the content security policy forbids");
        }
        if (!page.select("html").attr("lang").equals("en-GB") || page.title().isBlank()) {
            faults.add("does not say its language or title");
        }
        page.getAllElements().forEach(element -> element(element, faults));
        headings(page, faults);
        ids(page, faults);
        for (Element table : page.select("table")) {
            if (table.select("> caption").isEmpty()
                    || !table.select("th:not([scope])").isEmpty()) {
                faults.add("has a table without caption or scope: " + table.className());
            }
        }
        for (Element field : page.select("input:not([type=hidden]), select")) {
            if (field.id().isEmpty()
                    || page.select("label[for=" + field.id() + "]").isEmpty()) {
                faults.add("has a field without a label: " + field.attr("name"));
            }
        }
        for (Element drawing : page.select("svg")) {
            boolean silent = drawing.attr("aria-hidden").equals("true");
            boolean described = drawing.attr("role").equals("img")
                    && drawing.select("> title, > desc").size() == 2;
            if (!silent && !described) {
                faults.add("has a drawing that says nothing");
            }
        }
        if (page.text().matches("(?s).*\\b(null|NaN|Optional)\\b.*")
                || page.text().contains("[")) {
            faults.add("shows its inside: " + page.text());
        }
        return faults;
    }

    private static void element(Element element, List<String> faults) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("on")) {
                faults.add("has " + attribute.getKey());
            }
        }
        if (element.normalName().equals("a") && element.text().isBlank()) {
            faults.add("has a link without words: " + element.attr("href"));
        }
        if (element.normalName().equals("a") && element.attr("href").isBlank()) {
            faults.add("has a link to nowhere: " + element.text());
        }
    }

    private static void headings(Document page, List<String> faults) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > before + 1) {
                faults.add("jumps to h" + level + ": " + heading.text());
            }
            if (heading.text().isBlank()) {
                faults.add("has an empty heading");
            }
            before = level;
        }
    }

    private static void ids(Document page, List<String> faults) {
        Set<String> seen = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!seen.add(element.id())) {
                faults.add("uses an id twice: " + element.id());
            }
        }
        for (Element element : page.select("[aria-labelledby]")) {
            for (String id : element.attr("aria-labelledby").split(" ", -1)) {
                if (!seen.contains(id)) {
                    faults.add("refers to nothing: " + id);
                }
            }
        }
        for (Element link : page.select("a[href^=#]")) {
            if (!seen.contains(link.attr("href").substring(1))) {
                faults.add("links to nothing: " + link.attr("href"));
            }
        }
    }
}
