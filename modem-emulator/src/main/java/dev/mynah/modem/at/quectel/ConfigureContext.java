package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Optional;

/**
 * {@code +QICSGP}: a context as {@code +CGDCONT} defines it with what its user authenticates with. Unlike a module this one does
 * not show the password again.
 */
final class ConfigureContext implements AtCommand<AtPort> {
    private static final int PAP_OR_CHAP = 3;

    private static final EnumParameter<PdpType> TYPE = EnumParameter.numbered(
                    "context_type", PdpType.class, ConfigureContext::number)
            .optional();
    private static final StringParameter APN = StringParameter.of("APN", 100).orElse("");
    private static final StringParameter USER =
            StringParameter.of("username", 127).orElse("");
    private static final StringParameter PASSWORD =
            StringParameter.of("password", 127).orElse("").secret();
    private static final IntParameter AUTHENTICATION =
            IntParameter.of("authentication", 0, PAP_OR_CHAP).orElse(0);

    private static int number(PdpType type) {
        return switch (type) {
            case IP -> 1;
            case IPV6 -> 2;
            case IPV4V6 -> 3;
        };
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QICSGP")
                .set(ModuleContexts.ID, TYPE, APN, USER, PASSWORD, AUTHENTICATION)
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int id = given.get(ModuleContexts.ID);
        Optional<PdpType> type = given.find(TYPE);
        if (type.isEmpty()) {
            return Answer.line(shown(ModuleContexts.find(port, id)));
        }
        PacketData data = port.packetData();
        return Pending.ok(data.define(id, type.get(), given.get(APN))
                .compose(defined -> data.authenticate(id, authentication(given))));
    }

    private static Optional<Authentication> authentication(Arguments given) {
        String user = given.get(USER);
        String password = given.get(PASSWORD);
        return switch (given.get(AUTHENTICATION)) {
            case 1 -> Optional.of(Authentication.pap(user, password));
            case 2, PAP_OR_CHAP -> Optional.of(Authentication.chap(user, password));
            default -> Optional.empty();
        };
    }

    private static Line shown(Optional<PacketData.Context> context) {
        Optional<Authentication> with = context.flatMap(PacketData.Context::authentication);
        return Line.of("+QICSGP")
                .add(number(context.map(PacketData.Context::type).orElse(PdpType.IP)))
                .add(context.map(PacketData.Context::apn).orElse(""))
                .add(with.map(Authentication::user).orElse(""))
                .add("")
                .add(with.map(it -> it.protocol() == Authentication.Protocol.PAP ? 1 : 2)
                        .orElse(0));
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "a context with its user";
    }
}
