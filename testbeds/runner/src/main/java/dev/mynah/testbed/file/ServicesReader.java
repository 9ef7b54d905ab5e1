package dev.mynah.testbed.file;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.ss.component.SsAnswer.CliRestriction;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.hlr.ClosedUserGroups;
import dev.mynah.network.hlr.OperatorBarring;
import dev.mynah.network.hlr.ServiceProfile;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a subscriber's {@code services}: what is not said is as usual. */
final class ServicesReader {
    private static final Map<String, CliRestriction> RESTRICTIONS = Map.of(
            "always", CliRestriction.PERMANENT,
            "unless-asked", CliRestriction.TEMPORARY_RESTRICTED,
            "when-asked", CliRestriction.TEMPORARY_ALLOWED);

    private static final Map<String, SsCode> ADVICE = Map.of("information", SsCode.AOCI, "charging", SsCode.AOCC);

    private ServicesReader() {}

    static ServiceProfile read(Fields services) {
        ServiceProfile usual = ServiceProfile.USUAL;
        boolean circuits = services.flag("circuits", true);
        boolean packets = services.flag("packets", true);
        boolean telephony = services.flag("telephony", true);
        boolean messagesOut = services.flag("messagesOut", true);
        boolean messagesIn = services.flag("messagesIn", true);
        List<String> numbers = services.texts("moreNumbers").stream()
                .map(it -> it.replaceFirst("^\\+", ""))
                .toList();
        Set<SsCode> provisioned = EnumSet.copyOf(usual.services());
        provisioned.removeAll(constants(services, "without", SsCode.class));
        services.choice("adviceOfCharge", ADVICE, "information or charging").ifPresent(provisioned::add);
        Set<OperatorBarring> barred = constants(services, "barred", OperatorBarring.class);
        CliRestriction restriction = services.choice("restriction", RESTRICTIONS, "always, unless-asked or when-asked")
                .orElse(usual.restriction());
        Set<Rat> notIn = technologies(services);
        String password = services.text("barringPassword", usual::password);
        Optional<String> imei = services.text("imei");
        String name = services.text("name", usual::name);
        return services.make(() -> new ServiceProfile(
                        circuits,
                        packets,
                        numbers,
                        telephony,
                        messagesOut,
                        messagesIn,
                        provisioned,
                        restriction,
                        barred,
                        ClosedUserGroups.NONE,
                        password,
                        notIn,
                        imei,
                        name))
                .orElse(usual);
    }

    private static Set<Rat> technologies(Fields services) {
        Set<Rat> found = EnumSet.noneOf(Rat.class);
        for (String text : services.texts("notIn")) {
            Rat technology = CellReader.RATS.get(text);
            if (technology == null) {
                services.problem("notIn", "\"" + text + "\" is not gsm, umts, lte or nr");
            } else {
                found.add(technology);
            }
        }
        return found;
    }

    private static <E extends Enum<E>> Set<E> constants(Fields services, String name, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        for (String text : services.texts(name)) {
            try {
                found.add(Enum.valueOf(type, text));
            } catch (IllegalArgumentException e) {
                services.problem(name, "\"" + text + "\" is not one of " + EnumSet.allOf(type));
            }
        }
        return found;
    }
}
