package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code +CTEC}: the technology in use and those allowed, by the bits of the HAL's modem technologies. It is asked for both
 * with every cell, so the one in use is the one that serves, or else the newest allowed.
 */
final class RadioTechnology implements AtCommand<AtPort> {
    private static final IntParameter CURRENT = IntParameter.of("current", 0, 0xFF);
    private static final StringParameter MASK =
            StringParameter.of("preferred_mask", 7).quotesOptional().optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CTEC").set(CURRENT, MASK).read().test();
    }

    /** The number of a technology's bit. */
    static int bit(Rat rat) {
        return switch (rat) {
            case GSM -> 0;
            case UTRAN -> 1;
            case E_UTRAN -> 5;
            case NR -> 6;
        };
    }

    /** What the mask says is allowed, hexadecimal; without one, the technology itself. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<String> written = given.find(MASK);
        if (!written.map(it -> it.matches("[0-9A-Fa-f]+")).orElse(true)) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        int mask = written.map(it -> Integer.parseInt(it, 16)).orElse(given.get(CURRENT));
        Set<Rat> wanted = EnumSet.noneOf(Rat.class);
        for (Rat rat : Rat.values()) {
            if ((mask >> bit(rat) & 1) != 0) {
                wanted.add(rat);
            }
        }
        if (wanted.isEmpty()) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        port.network().technologies(wanted);
        return Answer.line("+CTEC: DONE");
    }

    @Override
    public Answer read(AtPort port) {
        Set<Rat> allowed = port.network().technologies();
        Rat current = port.network()
                .serving()
                .map(ServingNetwork::rat)
                .orElseGet(() -> allowed.stream()
                        .max(Comparator.comparingInt(RadioTechnology::bit))
                        .orElse(Rat.GSM));
        int mask = allowed.stream().mapToInt(it -> 1 << bit(it)).sum();
        return Answer.line("+CTEC: " + (1 << bit(current)) + "," + Integer.toHexString(mask));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line(Arrays.stream(Rat.values())
                .map(RadioTechnology::bit)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "+CTEC: ", "")));
    }

    @Override
    public String clause() {
        return "goldfish";
    }

    @Override
    public String summary() {
        return "radio technologies";
    }
}
