package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.saip.element.ElementKind;
import dev.mynah.euicc.saip.template.FileTemplates;
import java.util.HashMap;
import java.util.Map;

/** What files are called on a card, by directory and identifier, so that a file has one name wherever its profile came from. */
final class CardNames {

    private static final Map<String, String> NAMES = names();

    private CardNames() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        FileCatalogue.standard()
                .directories()
                .forEach(directory ->
                        directory.files().forEach(file -> names.put(key(directory.path(), file.fid()), file.name())));
        FileCatalogue.standard()
                .directories()
                .forEach(directory -> directory
                        .directories()
                        .forEach(below -> names.put(key(directory.path(), below.fid()), below.name())));
        return Map.copyOf(names);
    }

    private static String key(String directory, int fid) {
        return directory + "/" + Integer.toHexString(fid);
    }

    /** The name of a file in a directory, or another when a card doesn't usually have it. */
    static String of(String directory, int fid, String otherwise) {
        // A second USIM's files are called like the first one's.
        String usual = directory.replaceFirst("-[0-9]+", "");
        return NAMES.getOrDefault(key(usual, fid), otherwise);
    }

    /** The name of a file that an element makes without a template. */
    static String ofFile(String directory, int fid) {
        String usual = directory.replaceFirst("-[0-9]+", "");
        return of(directory, fid, TemplateNames.NAMES.getOrDefault(key(usual, fid), "EF.%04X".formatted(fid)));
    }

    /** The name of a directory that no table has. */
    static String ofDirectory(String directory, int fid) {
        return of(directory, fid, "DF.%04X".formatted(fid));
    }

    /** Files that have a template are called like its rows even when they are made without it. */
    private static final class TemplateNames {

        static final Map<String, String> NAMES = names();

        private static Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            add(names, "ADF.USIM", ElementKind.USIM, ElementKind.OPT_USIM);
            add(names, "ADF.ISIM", ElementKind.ISIM, ElementKind.OPT_ISIM);
            add(names, "ADF.CSIM", ElementKind.CSIM, ElementKind.OPT_CSIM);
            return Map.copyOf(names);
        }

        private static void add(Map<String, String> names, String directory, ElementKind... kinds) {
            for (ElementKind kind : kinds) {
                FileTemplates.of(kind).rows().stream()
                        .filter(it -> !it.isDirectory())
                        .forEach(it -> names.put(key(directory, it.fid()), it.name()));
            }
        }
    }
}
