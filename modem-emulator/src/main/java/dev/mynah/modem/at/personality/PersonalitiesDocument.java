package dev.mynah.modem.at.personality;

import dev.mynah.at.command.CommandDocument;
import dev.mynah.at.command.CommandTable;
import dev.mynah.at.command.Family;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.Quirk;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.quirk.Quirks;
import dev.mynah.network.air.Rat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page of all personalities and quirks, made from their rows. */
final class PersonalitiesDocument {
    private static final String INTRODUCTION = """
            # Personalities and quirks

            `personality:` of a modem in a testbed file has it be one that hosts know: it says that it is one, and its AT doors (those
            with another `dialect:` excepted) understand that one's own commands besides or in the place of [the standard
            ones](at-commands.md). What it does not know answers `ERROR`. `manufacturer:`, `model:` and `revision:` still say
            otherwise who it is. Made from the tables: do not edit, but change a row and run
            `mvn test -pl modem-emulator -am -Dmynah.docs.write=true`.

            ```yaml
            modems:
              modem0:
                personality: quectel-ec25
                quirks: [ csim-only, ccho-error ]   # these and no others; without this line, those of the personality
            ```

            """;

    private static final String QUIRKS = """
            ## Quirks

            Every personality can have each of them, `generic` too.

            | Quirk | What hosts meet | Had by |
            | --- | --- | --- |
            """;

    private PersonalitiesDocument() {}

    static String text() {
        return INTRODUCTION + table() + lacking() + quirks() + families();
    }

    private static String table() {
        return Personalities.all().stream()
                .map(it -> "| `" + it.name() + "` | " + it.identity().manufacturer() + " | "
                        + it.identity().model() + " | " + it.identity().revision() + " | " + technologies(it) + " | "
                        + it.summary() + " |\n")
                .collect(Collectors.joining(
                        "",
                        "| Personality | Manufacturer | Model | Revision | Radio | |\n| --- | --- | --- | --- | --- | --- |\n",
                        "\n"));
    }

    private static String technologies(Personality personality) {
        Map<Rat, String> names = Map.of(Rat.GSM, "GSM", Rat.UTRAN, "UMTS", Rat.E_UTRAN, "LTE", Rat.NR, "NR");
        return personality.technologies().stream().sorted().map(names::get).collect(Collectors.joining(", "));
    }

    private static String quirks() {
        return QUIRKS
                + Quirks.all().stream()
                        .map(it -> "| `" + it.name() + "` | " + it.summary() + " | " + havers(it) + " |\n")
                        .collect(Collectors.joining("", "", "\n"));
    }

    private static String havers(Quirk quirk) {
        return Personalities.all().stream()
                .filter(it -> it.quirks().contains(quirk))
                .map(it -> "`" + it.name() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String lacking() {
        return Personalities.all().stream()
                .filter(it -> !it.lacking().isEmpty())
                .map(it -> "`" + it.name() + "` has not, of the standard commands: "
                        + new TreeSet<>(it.lacking())
                                .stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                        + ".\n\n")
                .collect(Collectors.joining());
    }

    /** Each family once, as several personalities may share it. */
    private static String families() {
        Map<Family<AtPort>, List<String>> sharers = new LinkedHashMap<>();
        for (Personality personality : Personalities.all()) {
            for (Family<AtPort> family : personality.families()) {
                sharers.computeIfAbsent(family, unseen -> new ArrayList<>()).add("`" + personality.name() + "`");
            }
        }
        return sharers.entrySet().stream()
                .map(it -> section(it.getKey(), String.join(", ", it.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String section(Family<AtPort> family, String sharers) {
        String heading = "## " + family.title() + "\n\n";
        return heading + "Of " + sharers + ".\n\n"
                + CommandDocument.of(CommandTable.of(family)).substring(heading.length());
    }
}
