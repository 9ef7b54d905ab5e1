package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ^SYSCFGEX}: which technologies the module uses, in which order being its own to know. Bands, roaming and domains have one value each, all of them. */
final class SystemConfiguration implements AtCommand<AtPort> {
    private static final Map<String, Rat> TECHNOLOGIES = Map.of("01", Rat.GSM, "02", Rat.UTRAN, "03", Rat.E_UTRAN);
    private static final String AUTOMATIC = "00";
    private static final String NO_CHANGE = "99";
    private static final String ANY_BAND = "3FFFFFFF";
    private static final String ANY_LTE_BAND = "7FFFFFFFFFFFFFFF";
    private static final StringParameter ORDER = StringParameter.of("acqorder", 8);
    private static final StringParameter BAND = StringParameter.of("band", 16).quotesOptional();
    private static final IntParameter ROAM = IntParameter.of("roam", 1, 2);
    private static final IntParameter DOMAIN = IntParameter.oneOf("srvdomain", 2, 4);
    private static final StringParameter LTE_BAND =
            StringParameter.of("lteband", 16).quotesOptional();
    private static final StringParameter RESERVED =
            StringParameter.of("reserve", 8).quotesOptional().optional();

    private static final StringParameter RESERVED_TOO =
            StringParameter.of("reserve2", 8).quotesOptional().optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("^SYSCFGEX")
                .set(ORDER, BAND, ROAM, DOMAIN, LTE_BAND, RESERVED, RESERVED_TOO)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        boolean bands = Set.of(ANY_BAND, "40000000").contains(given.get(BAND).toUpperCase(Locale.ROOT))
                && Set.of(ANY_LTE_BAND, "40000000").contains(given.get(LTE_BAND).toUpperCase(Locale.ROOT));
        Optional<Set<Rat>> wanted = technologies(given.get(ORDER));
        if (!bands || wanted.isEmpty()) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        if (!given.get(ORDER).equals(NO_CHANGE)) {
            port.network().technologies(wanted.get());
        }
        return Answer.ok();
    }

    private static Optional<Set<Rat>> technologies(String order) {
        if (order.equals(AUTOMATIC) || order.equals(NO_CHANGE)) {
            return Optional.of(Set.copyOf(TECHNOLOGIES.values()));
        }
        Set<Rat> wanted = EnumSet.noneOf(Rat.class);
        for (int i = 0; i + 1 < order.length(); i += 2) {
            Rat rat = TECHNOLOGIES.get(order.substring(i, i + 2));
            if (rat == null || !wanted.add(rat)) {
                return Optional.empty();
            }
        }
        return wanted.isEmpty() || order.length() % 2 != 0 ? Optional.empty() : Optional.of(wanted);
    }

    @Override
    public Answer read(AtPort port) {
        Set<Rat> now = port.network().technologies();
        String order = now.containsAll(TECHNOLOGIES.values())
                ? AUTOMATIC
                : Stream.of("03", "02", "01")
                        .filter(it -> now.contains(TECHNOLOGIES.get(it)))
                        .collect(Collectors.joining());
        return Answer.line("^SYSCFGEX:\"" + order + "\"," + ANY_BAND + ",1,2," + ANY_LTE_BAND);
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("^SYSCFGEX: (\"00\",\"01\",\"02\",\"03\",\"99\"),((" + ANY_BAND
                + ",\"All bands\")),(1-2),(2,4),((" + ANY_LTE_BAND + ",\"All bands\"))");
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "technologies to use";
    }
}
