package dev.mynah.euicc.saip.template;

import java.util.List;
import java.util.Optional;

/**
 * A template: the files an element can make.
 *
 * @param identifiers of its versions, the first first
 * @param all whether every file is made, and not only those the element names
 * @param underMasterFile whether its directory is in the MF and not in the application made last
 * @param rows in the order of the element's members
 */
public record FileTemplate(List<String> identifiers, boolean all, boolean underMasterFile, List<TemplateRow> rows) {

    /** The version with this identifier, from 1. */
    public Optional<Integer> version(String identifier) {
        int index = identifiers.indexOf(identifier);
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    /** The newest version. */
    public int newest() {
        return identifiers.size();
    }

    /** The rows of a member in a version; none for a member the version doesn't have. */
    public List<TemplateRow> rows(int place, int version) {
        return rows.stream().filter(it -> it.place() == place && it.in(version)).toList();
    }

    /** The places of the members, the first first. */
    public List<Integer> places(int version) {
        return rows.stream()
                .filter(it -> it.in(version))
                .map(TemplateRow::place)
                .distinct()
                .toList();
    }
}
