package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Optional;

/** {@code +CGAUTH}: what the user of a context authenticates with. A password is never shown again. TS 27.007 10.1.31. */
final class ContextAuthentication implements AtCommand<AtPort> {
    private static final IntParameter PROTOCOL =
            IntParameter.of("auth_prot", 0, 2).orElse(0);
    private static final StringParameter USER =
            StringParameter.of("userid", 127).orElse("");
    private static final StringParameter PASSWORD =
            StringParameter.of("password", 127).orElse("").secret();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGAUTH")
                .set(Contexts.CID, PROTOCOL, USER, PASSWORD)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String user = given.get(USER);
        String password = given.get(PASSWORD);
        int protocol = given.get(PROTOCOL);
        if (protocol != 0 && user.isEmpty()) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        Optional<Authentication> with = switch (protocol) {
            case 1 -> Optional.of(Authentication.pap(user, password));
            case 2 -> Optional.of(Authentication.chap(user, password));
            default -> Optional.empty();
        };
        return Pending.ok(port.packetData().authenticate(given.get(Contexts.CID), with));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.lines(port.packetData().contexts().stream()
                .flatMap(context -> context
                        .authentication()
                        .map(with -> Line.of("+CGAUTH")
                                .add(context.cid())
                                .add(with.protocol() == Authentication.Protocol.PAP ? 1 : 2)
                                .add(with.user())
                                .toString())
                        .stream())
                .toList());
    }

    @Override
    public String clause() {
        return "27.007 10.1.31";
    }

    @Override
    public String summary() {
        return "authenticate the user of a context";
    }
}
