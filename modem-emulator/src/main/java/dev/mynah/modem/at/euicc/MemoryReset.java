package dev.mynah.modem.at.euicc;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Euicc.Resettable;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code +CEUICCMEMRESET}: deletes what the sum says: 1 operational profiles, 2 test profiles loaded in the field, 4 the default
 * SM-DP+ address, 8 preloaded test profiles, 16 provisioning profiles. TS 27.007 20, SGP.22 5.7.19.
 */
final class MemoryReset implements AtCommand<AtPort> {
    private static final IntParameter OPTIONS = IntParameter.of("reset_options", 1, 31);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEUICCMEMRESET").set(OPTIONS).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int options = given.get(OPTIONS);
        Set<Resettable> wanted = Stream.of(Resettable.values())
                .filter(it -> (options >> it.bit() & 1) == 1)
                .collect(Collectors.toSet());
        return Pending.ok(port.sim().euicc().reset(wanted));
    }

    @Override
    public String clause() {
        return "27.007 20";
    }

    @Override
    public String summary() {
        return "delete all profiles of some kinds";
    }
}
