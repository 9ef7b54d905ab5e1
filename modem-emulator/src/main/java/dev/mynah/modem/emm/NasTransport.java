package dev.mynah.modem.emm;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.emm.UplinkNasTransport;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Short messages over NAS: while the UE is registered for non-EPS services too there is always a link, which needs no opening
 * (TS 24.301 5.6.3). A message to be sent without a connection makes the UE request service first.
 */
final class NasTransport implements CmTransport {
    private final EmmUe ue;
    private Optional<CmUser> user = Optional.empty();
    private Optional<Link> link = Optional.empty();

    NasTransport(EmmUe ue) {
        this.ue = ue;
    }

    @Override
    public void user(CmServiceType service, CmUser given) {
        if (service == CmServiceType.SHORT_MESSAGE) {
            user = Optional.of(given);
        }
    }

    @Override
    public void open(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {
        if (service != CmServiceType.SHORT_MESSAGE || !ue.registeredForCs()) {
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

    /** DOWNLINK NAS TRANSPORT. */
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
            if (isOpen() && (ue.path().secure() || ue.attached())) {
                ue.service().send(new UplinkNasTransport(Octets.of(message)).encode());
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
