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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * {@code +CTEC}: the technology in use by its number, and those allowed as bits of these numbers: 0 for GSM, 1 for UMTS, 4 for LTE. The
 * daemon knows no NR; 2 and 3 are of CDMA. The more it wants one, the higher is the octet its bit is in.
 */
final class TechnologyIndex implements AtCommand<AtPort> {
    private static final int NEWEST = 4;
    private static final IntParameter CURRENT = IntParameter.of("current", 0, NEWEST);
    private static final StringParameter MASK =
            StringParameter.of("preferred_mask", 8).quotesOptional();

    private static final Map<Rat, Integer> NUMBERS = Map.of(Rat.GSM, 0, Rat.UTRAN, 1, Rat.E_UTRAN, NEWEST);
    private static final int PRIORITIES = 4;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CTEC").set(CURRENT, MASK).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String written = given.get(MASK);
        if (!written.matches("[0-9A-Fa-f]{1,8}")) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        long mask = Long.parseLong(written, 16);
        Set<Rat> wanted = EnumSet.noneOf(Rat.class);
        for (int priority = 0; priority < PRIORITIES; priority++) {
            long octet = mask >> (priority * Byte.SIZE);
            NUMBERS.forEach((rat, number) -> {
                if ((octet >> number & 1) != 0) {
                    wanted.add(rat);
                }
            });
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
        int newest = NUMBERS.entrySet().stream()
                .filter(it -> allowed.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder())
                .orElse(NEWEST);
        int current = port.network()
                .serving()
                .map(ServingNetwork::rat)
                .map(it -> NUMBERS.getOrDefault(it, newest))
                .orElse(newest);
        int mask = NUMBERS.entrySet().stream()
                .filter(it -> allowed.contains(it.getKey()))
                .mapToInt(it -> 1 << it.getValue())
                .sum();
        return Answer.line("+CTEC: " + current + "," + Integer.toHexString(mask));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CTEC: 0,1,4");
    }

    @Override
    public String clause() {
        return "reference-ril";
    }

    @Override
    public String summary() {
        return "radio technologies, by number";
    }
}
