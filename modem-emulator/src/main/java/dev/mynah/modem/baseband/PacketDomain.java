package dev.mynah.modem.baseband;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.gmm.GmmUe;
import dev.mynah.modem.gmm.GprsSession;
import dev.mynah.modem.sm.SmUe;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import java.util.Optional;
import java.util.function.Consumer;

/** Joins GPRS session management to GPRS mobility management, and tells hosts what came of it. */
final class PacketDomain implements GprsSession {
    private final SmUe sm = new SmUe(this::send);
    private final Consumer<SubscriptionEvent> tell;
    private Optional<GmmUe> gmm = Optional.empty();

    PacketDomain(Consumer<SubscriptionEvent> tell) {
        this.tell = tell;
    }

    void over(GmmUe mobility) {
        gmm = Optional.of(mobility);
    }

    private void send(Octets message) {
        gmm.ifPresent(it -> it.send(message));
    }

    @Override
    public void attached(boolean attached, boolean byNetwork) {
        sm.attached(attached, byNetwork);
        tell.accept(new SubscriptionEvent.AttachChanged(attached, byNetwork));
    }

    @Override
    public void received(Octets message) {
        sm.received(message);
    }

    @Override
    public void lost(Octets message) {
        sm.lost(message);
    }

    @Override
    public PdpContextStatus contexts() {
        return sm.contexts();
    }

    @Override
    public void contextsAtNetwork(PdpContextStatus contexts) {
        sm.contextsAtNetwork(contexts);
    }
}
