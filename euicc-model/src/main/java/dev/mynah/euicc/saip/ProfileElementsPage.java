package dev.mynah.euicc.saip;

import dev.mynah.euicc.saip.element.ElementKind;
import dev.mynah.euicc.saip.element.MandatoryServices;
import dev.mynah.euicc.saip.install.CardServices;
import dev.mynah.euicc.saip.schema.PeStatus;
import dev.mynah.euicc.saip.template.FileTemplate;
import dev.mynah.euicc.saip.template.FileTemplates;
import dev.mynah.euicc.saip.template.TemplateRow;

/** The page {@code docs/profile-elements.md}: what a card takes of a profile package. */
final class ProfileElementsPage {

    private ProfileElementsPage() {}

    /** The page in Markdown. */
    public static String of() {
        StringBuilder page = new StringBuilder("""
                # Profile packages

                What a card takes of a profile package (TCA interoperable profile format), and what `mynah profile build` writes.

                ## Elements

                | element | tag | template | files |
                |---|---|---|---|
                """);
        for (ElementKind kind : ElementKind.values()) {
            if (kind != ElementKind.UNKNOWN) {
                page.append("| %s | %X | %s |\n".formatted(kind.label(), kind.tag(), template(kind)));
            }
        }
        page.append("""

                An `application` is refused (its code needs a runtime) and so is a `nonStandard` or unknown element, if the
                package mandates it; otherwise it is passed over and reported.

                ## Services

                | service | |
                |---|---|
                """);
        for (String service : MandatoryServices.NAMES) {
            page.append("| %s | %s |\n".formatted(service, CardServices.SUPPORTED.contains(service) ? "yes" : "no"));
        }
        page.append("""

                ## Status

                The first element that can't be had ends the installation, and the card stays as it was.

                | number | status |
                |---|---|
                """);
        for (PeStatus.Code code : PeStatus.Code.values()) {
            page.append("| %d | %s |\n".formatted(code.number(), code));
        }
        return page.toString();
    }

    private static String template(ElementKind kind) {
        if (!kind.hasTemplate()) {
            return " | ";
        }
        FileTemplate template = FileTemplates.of(kind);
        long files = template.rows().stream()
                .filter(it -> it.in(template.newest()))
                .mapToLong(ProfileElementsPage::files)
                .sum();
        return String.join(", ", template.identifiers()) + " | " + files;
    }

    private static long files(TemplateRow row) {
        return row.isDirectory() ? 0 : row.lastFid() - row.fid() + 1L;
    }
}
