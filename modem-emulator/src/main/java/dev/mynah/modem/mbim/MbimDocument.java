package dev.mynah.modem.mbim;

import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Declaration.Part;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.Service;

/** The page of all MBIM commands, made from their tables. */
final class MbimDocument {
    private static final String INTRODUCTION = """
            # MBIM

            Every command of an MBIM door, made from the tables it reads and writes by: do not edit, but change the command and
            run `mvn test -pl modem-emulator -am -Dmynah.docs.write=true`. A command that is not here, or that is not applicable
            to this modem, answers `NO_DEVICE_SUPPORT`; a buffer that can't be read answers `INVALID_PARAMETERS`. Releases of
            Microsoft's extensions other than 1.0 hold once a host has asked for them (`Version`).

            """;

    private MbimDocument() {}

    static String text() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Service service : MbimServices.all()) {
            page.append("## ")
                    .append(service.name())
                    .append("\n\n`")
                    .append(service.id())
                    .append("`, ")
                    .append(service.defined())
                    .append("\n\n| CID | command | query | set | notify | releases | |\n")
                    .append("| --- | --- | --- | --- | --- | --- | --- |\n");
            service.commands().forEach(command -> row(page, command));
            page.append('\n');
        }
        return page.toString();
    }

    private static void row(StringBuilder page, Cid command) {
        Declaration declaration = command.declaration();
        page.append("| ")
                .append(declaration.cid())
                .append(" | ")
                .append(declaration.name())
                .append(" | ")
                .append(mark(declaration, Part.QUERY))
                .append(" | ")
                .append(mark(declaration, Part.SET))
                .append(" | ")
                .append(mark(declaration, Part.NOTIFICATION))
                .append(" | ")
                .append(releases(declaration))
                .append(" | ")
                .append(declaration
                        .notApplicable()
                        .map(why -> "not applicable: " + why)
                        .orElse(declaration.summary()))
                .append(" |\n");
    }

    private static String mark(Declaration declaration, Part part) {
        return declaration.layout(part, Extension.V3).isPresent() ? "x" : "";
    }

    private static String releases(Declaration declaration) {
        StringBuilder releases = new StringBuilder();
        for (Extension extension : Extension.values()) {
            boolean own = false;
            for (Part part : Part.values()) {
                own |= declaration.declared(part, extension).isPresent();
            }
            if (own) {
                releases.append(releases.isEmpty() ? "" : ", ").append((extension.version() >> 8) + ".0");
            }
        }
        return releases.toString();
    }
}
