package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.bands.ModuleBands;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ^SYSCFGEX}: which technologies the module uses, in which order being its own to know, and which bands. Of roaming and domains it takes the widest choice only. */
final class SystemConfiguration implements AtCommand<AtPort> {
    private static final Map<String, Rat> TECHNOLOGIES = Map.of("01", Rat.GSM, "02", Rat.UTRAN, "03", Rat.E_UTRAN);
    private static final String AUTOMATIC = "00";
    private static final String NO_CHANGE = "99";
    private static final long ANY_BAND = 0x3FFFFFFFL;
    private static final long ANY_LTE_BAND = 0x7FFFFFFFFFFFFFFFL;
    private static final long SAME_BANDS = 0x40000000L;
    private static final String ALL_NAMED = ",\"All Bands\"))";
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

    private final ModuleBands bands;
    private final String names;
    private final String lteNames;

    /** @param names of the bands of GSM and UMTS, as the module writes them; LTE's have their numbers */
    SystemConfiguration(ModuleBands bands, String names) {
        this.bands = bands;
        this.names = names;
        this.lteNames = bands.supported(Rat.E_UTRAN).stream()
                .sorted()
                .map(it -> "LTE BC" + it)
                .collect(Collectors.joining("/"));
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("^SYSCFGEX")
                .set(ORDER, BAND, ROAM, DOMAIN, LTE_BAND, RESERVED, RESERVED_TOO)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<Set<Rat>> wanted = technologies(given.get(ORDER));
        Optional<Long> shared = mask(given.get(BAND), ANY_BAND, bands.shared(), bands.sharedOpen(port.network()));
        Optional<Long> lte = mask(given.get(LTE_BAND), ANY_LTE_BAND, bands.lte(), bands.lteOpen(port.network()));
        if (wanted.isEmpty()
                || shared.isEmpty()
                || lte.isEmpty()
                || !bands.choose(port.network(), shared.get(), lte.get())) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        if (!given.get(ORDER).equals(NO_CHANGE)) {
            port.network().technologies(wanted.get());
        }
        return Answer.ok();
    }

    /** Empty for what is no mask, or has a band that the module has not. */
    private static Optional<Long> mask(String digits, long any, long supported, long now) {
        if (!digits.matches("[0-9A-Fa-f]{1,16}")) {
            return Optional.empty();
        }
        long wanted = Long.parseUnsignedLong(digits, 16);
        if (wanted == any) {
            return Optional.of(supported);
        }
        return wanted == SAME_BANDS ? Optional.of(now) : Optional.of(wanted).filter(it -> (it & ~supported) == 0);
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
        long shared = bands.sharedOpen(port.network());
        long lte = bands.lteOpen(port.network());
        return Answer.line("^SYSCFGEX:\"" + order + "\"," + written(shared == bands.shared() ? ANY_BAND : shared)
                + ",1,2," + written(lte == bands.lte() ? ANY_LTE_BAND : lte));
    }

    private static String written(long mask) {
        return Long.toHexString(mask).toUpperCase(Locale.ROOT);
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line(
                "^SYSCFGEX: (\"00\",\"01\",\"02\",\"03\",\"99\"),((" + Long.toHexString(bands.shared()) + ",\""
                        + names + "\"),(" + Long.toHexString(ANY_BAND) + ALL_NAMED + ",(1-2),(2,4),(("
                        + Long.toHexString(bands.lte()) + ",\"" + lteNames + "\"),(" + Long.toHexString(ANY_LTE_BAND)
                        + ALL_NAMED);
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "technologies and bands to use";
    }
}
