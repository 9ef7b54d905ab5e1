package dev.mynah.modem.at;

import dev.mynah.at.command.Family;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.Startup;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import dev.mynah.network.air.Rat;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What hosts know a modem by: who it says it is, and how its AT lines differ from the standard dialect. What it does not know
 * answers ERROR.
 *
 * @param name in testbed files, as {@code quectel-ec25}
 * @param summary which modem that is, for the documents
 * @param identity what it says it is, through every voice
 * @param families its own commands, each in the place of the standard one of its name or besides
 * @param lacking names of standard commands that it does not have
 * @param reports what it says unasked, besides the standard ones
 * @param quirks those it has unless a testbed says which
 * @param technologies those its radio has
 * @param startup how long it takes to begin
 */
public record Personality(
        String name,
        String summary,
        ModemIdentity identity,
        List<Family<AtPort>> families,
        Set<String> lacking,
        List<UnsolicitedReport> reports,
        List<Quirk> quirks,
        Set<Rat> technologies,
        Startup startup) {
    /** What the standards say, and nobody in particular. */
    public static final Personality GENERIC = new Personality(
            "generic",
            "the commands of the standards, and nothing of anybody's own",
            new ModemIdentity("Mynah", "Mynah DSDS", "1.0"),
            List.of(),
            Set.of(),
            List.of(),
            List.of());

    /** One whose radio has all technologies, and that begins at once. */
    public Personality(
            String name,
            String summary,
            ModemIdentity identity,
            List<Family<AtPort>> families,
            Set<String> lacking,
            List<UnsolicitedReport> reports,
            List<Quirk> quirks) {
        this(name, summary, identity, families, lacking, reports, quirks, EnumSet.allOf(Rat.class), Startup.AT_ONCE);
    }

    public Personality {
        families = List.copyOf(families);
        lacking = Set.copyOf(lacking);
        reports = List.copyOf(reports);
        quirks = List.copyOf(quirks);
        technologies = Set.copyOf(technologies);
    }

    /** The same with a radio of these technologies alone. */
    public Personality with(Rat... only) {
        return new Personality(name, summary, identity, families, lacking, reports, quirks, Set.of(only), startup);
    }

    /** The same that takes so long to begin. */
    public Personality with(Startup other) {
        return new Personality(name, summary, identity, families, lacking, reports, quirks, technologies, other);
    }

    /** What its doors speak; its quirks are for whoever uses it to add. */
    public Dialect dialect() {
        return Dialect.STANDARD.without(lacking).with(families).reporting(reports);
    }
}
