package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.net.InetAddress;
import java.util.Optional;

/**
 * {@code +UPSDA}: forgets the values of the profile (0), activates it (3) or deactivates it (4); one that is so already is as it should be.
 * Once it is active its address follows by {@code +UUPSDA}, and {@code +UUPSDD} when the network ends it.
 */
final class ProfileAction implements AtCommand<AtPort>, UnsolicitedReport {
    private static final int RESET = 0;
    private static final int ACTIVATE = 3;
    private static final int DEACTIVATE = 4;
    private static final IntParameter ACTION = IntParameter.oneOf("action", RESET, ACTIVATE, DEACTIVATE);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+UPSDA").set(PacketProfile.PROFILE, ACTION).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        boolean active = ProfileValues.bearer(port).isPresent();
        return switch (given.get(ACTION)) {
            case RESET -> {
                ProfileValues.of(port).reset();
                yield Answer.ok();
            }
            case ACTIVATE -> {
                port.afterAnswer(() -> ProfileValues.bearer(port).ifPresent(it -> tell(port, it)));
                yield active ? Answer.ok() : Pending.ok(ProfileValues.of(port).activate());
            }
            default -> active ? Pending.ok(port.packetData().deactivate(Ports.CONTEXT)) : Answer.ok();
        };
    }

    private static void tell(AtPort port, Bearer bearer) {
        Optional<InetAddress> own = bearer.addresses().stream().findFirst();
        own.ifPresent(it -> port.report("+UUPSDA: 0,\"" + it.getHostAddress() + "\""));
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ContextChanged changed
                && changed.byNetwork()
                && changed.context().cid() == Ports.CONTEXT
                && changed.context().bearer().isEmpty()) {
            port.report("+UUPSDD: 0");
        }
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "activate the profile of packet data";
    }
}
