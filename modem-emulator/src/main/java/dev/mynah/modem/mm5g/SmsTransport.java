package dev.mynah.modem.mm5g;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.PayloadContainerType;
import dev.mynah.network.air.nas.mm5g.UlNasTransport;
import java.util.Optional;
import java.util.function.Consumer;

/** Short messages in NAS transport messages, where the registration allowed them. TS 24.501 5.4.5.2.2, 5.4.5.3.2. */
final class SmsTransport implements CmTransport {
    private final Mm5gSublayer ue;
    private Optional<CmUser> user = Optional.empty();
    private Optional<Link> link = Optional.empty();

    SmsTransport(Mm5gSublayer ue) {
        this.ue = ue;
    }

    @Override
    public void user(CmServiceType service, CmUser wanted) {
        if (service == CmServiceType.SHORT_MESSAGE) {
            user = Optional.of(wanted);
        }
    }

    @Override
    public void open(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused) {
        if (service != CmServiceType.SHORT_MESSAGE) {
            refused.accept(new Refusal(Reason.NOT_SUPPORTED));
        } else if (!ue.registered() || !ue.context().smsAllowed()) {
            refused.accept(new Refusal(Reason.NO_NETWORK_SERVICE));
        } else {
            opened.accept(open());
        }
    }

    private Link open() {
        Link made = link.orElseGet(Link::new);
        link = Optional.of(made);
        return made;
    }

    void received(Octets payload) {
        user.ifPresent(it -> {
            boolean news = link.isEmpty();
            Link open = open();
            if (news) {
                it.opened(open);
            }
            it.received(open, payload.toByteArray());
        });
    }

    /** What waited for a connection can't be sent, or the registration is gone. */
    void notSent() {
        Optional<Link> gone = link;
        link = Optional.empty();
        gone.ifPresent(it -> user.ifPresent(listener -> listener.lost(it)));
    }

    private final class Link implements CmLink {
        @Override
        public void send(byte[] message) {
            if (link.equals(Optional.of(this))) {
                ue.service().send(new UlNasTransport(PayloadContainerType.SMS, Octets.of(message)));
            }
        }

        @Override
        public void close() {
            if (link.equals(Optional.of(this))) {
                link = Optional.empty();
            }
        }
    }
}
