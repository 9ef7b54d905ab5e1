package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.at.port.AtPort;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** {@code +UPSND}: the address of the profile of packet data (0), its name servers (1 and 2), or whether it is active (8). */
final class ProfileStatus implements AtCommand<AtPort> {
    private static final int FIRST_SERVER = 1;
    private static final int SECOND_SERVER = 2;
    private static final int ACTIVE = 8;
    private static final IntParameter TAG = IntParameter.oneOf("param_tag", 0, FIRST_SERVER, SECOND_SERVER, ACTIVE);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+UPSND").set(PacketProfile.PROFILE, TAG).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<Bearer> bearer = ProfileValues.bearer(port);
        int tag = given.get(TAG);
        Line line = Line.of("+UPSND").add(0).add(tag);
        return Answer.line(
                switch (tag) {
                    case FIRST_SERVER, SECOND_SERVER ->
                        line.add(address(bearer.map(Bearer::dns).orElse(List.of()), tag - FIRST_SERVER));
                    case ACTIVE -> line.add(bearer.isPresent() ? 1 : 0);
                    default -> line.add(address(bearer.map(Bearer::addresses).orElse(List.of()), 0));
                });
    }

    private static String address(List<InetAddress> all, int index) {
        return all.stream()
                .skip(index)
                .findFirst()
                .map(InetAddress::getHostAddress)
                .orElse("");
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "state of the profile of packet data";
    }
}
