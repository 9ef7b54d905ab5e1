package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.Rat;
import java.util.Collections;
import java.util.Set;

/** {@code +WS46}: the technologies the modem may use, kept over a power cycle. TS 27.007 5.9. */
final class WirelessNetwork implements AtCommand<AtPort> {
    private static final EnumParameter<WirelessSystem> SYSTEM = EnumParameter.numbered(
                    "n", WirelessSystem.class, WirelessSystem::number)
            .orElse(WirelessSystem.ALL);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+WS46").set(SYSTEM).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Set<Rat> wanted = given.get(SYSTEM).technologies();
        if (Collections.disjoint(wanted, port.network().supported())) {
            return Answer.error(CmeError.OPERATION_NOT_SUPPORTED);
        }
        port.network().technologies(wanted);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        WirelessSystem system = WirelessSystem.of(port.network().technologies()).orElse(WirelessSystem.ALL);
        return Answer.line(Line.of("+WS46").add(system.number()));
    }

    /** Those alone whose technologies the radio has. */
    @Override
    public Answer test(AtPort port) {
        return Answer.listing(Syntax.extended("+WS46")
                .set(EnumParameter.numbered(
                        "n", WirelessSystem.within(port.network().supported()), WirelessSystem::number))
                .test());
    }

    @Override
    public String clause() {
        return "27.007 5.9";
    }

    @Override
    public String summary() {
        return "access technologies to use";
    }
}
