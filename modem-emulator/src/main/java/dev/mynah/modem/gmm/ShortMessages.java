package dev.mynah.modem.gmm;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.CmServiceType;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Short messages over the packet domain: while the UE is registered there is always a link, which needs no opening. A message to
 * be sent without a connection makes the UE request service first. TS 24.011 2.2, TS 24.008 4.7.13.
 */
final class ShortMessages implements CmTransport {
    private final GmmEntity ue;
    private final Uplink uplink;
    private Optional<CmUser> user = Optional.empty();
    private Optional<Link> link = Optional.empty();

    ShortMessages(GmmEntity ue, Uplink uplink) {
        this.ue = ue;
        this.uplink = uplink;
    }

    /** Whether a message of the packet domain is one of theirs. */
    static boolean are(Octets plain) {
        return !plain.isEmpty() && (plain.at(0) & 0xF) == CmServiceType.SHORT_MESSAGE.protocol();
    }

    @Override
    public void user(CmServiceType service, CmUser given) {
        if (service == CmServiceType.SHORT_MESSAGE) {
            user = Optional.of(given);
        }
    }

    @Override
    public void open(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {
        if (service != CmServiceType.SHORT_MESSAGE || !ue.served()) {
            refused.accept(new Refusal(Reason.NO_NETWORK_SERVICE));
        } else {
            opened.accept(link());
        }
    }

    private Link link() {
        Link open = link.orElseGet(Link::new);
        link = Optional.of(open);
        return open;
    }

    void received(Octets message) {
        boolean fresh = link.isEmpty();
        Link open = link();
        user.ifPresent(it -> {
            if (fresh) {
                it.opened(open);
            }
            it.received(open, message.toByteArray());
        });
    }

    /** Not registered any more, or the network can't be reached. */
    void gone() {
        Optional<Link> lost = link;
        link = Optional.empty();
        lost.ifPresent(it -> user.ifPresent(told -> told.lost(it)));
    }

    private final class Link implements CmLink {
        @Override
        public void send(byte[] message) {
            if (isOpen()) {
                uplink.send(Octets.of(message));
            }
        }

        @Override
        public void close() {
            if (isOpen()) {
                link = Optional.empty();
            }
        }

        private boolean isOpen() {
            return link.filter(it -> it == this).isPresent();
        }
    }
}
