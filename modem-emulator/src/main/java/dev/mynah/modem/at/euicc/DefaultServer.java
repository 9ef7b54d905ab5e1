package dev.mynah.modem.at.euicc;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CEUICCSMDPA}: the default SM-DP+ address; reading shows the root SM-DS after it. TS 27.007 20. */
final class DefaultServer implements AtCommand<AtPort> {
    private static final StringParameter ADDRESS = StringParameter.of("smdp_address", 255);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEUICCSMDPA").set(ADDRESS).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Pending.ok(port.sim().euicc().defaultServer(given.get(ADDRESS)));
    }

    @Override
    public Answer read(AtPort port) {
        return Pending.of(
                port.sim().euicc().servers(),
                servers -> Answer.line(Line.of("+CEUICCSMDPA")
                        .add(servers.defaultProvisioning().orElse(""))
                        .add(servers.discovery())));
    }

    @Override
    public String clause() {
        return "27.007 20";
    }

    @Override
    public String summary() {
        return "default SM-DP+ address";
    }
}
