package dev.mynah.modem.baseband;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.gmm.GmmUe;
import dev.mynah.modem.gmm.GprsSession;
import dev.mynah.modem.packet.MovedSession;
import dev.mynah.modem.packet.SessionUser;
import dev.mynah.modem.sm.SmUe;
import dev.mynah.modem.sm.SmUser;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Joins GPRS session management to GPRS mobility management, and tells hosts what came of it. */
final class PacketDomain implements GprsSession, SmUser {
    private final SmUe sm;
    private final Supplier<String> imsi;
    private final Consumer<SubscriptionEvent> tell;
    private Optional<GmmUe> gmm = Optional.empty();

    PacketDomain(
            String subject,
            Timeline timeline,
            EventStream events,
            SessionUser contexts,
            Supplier<String> imsi,
            Consumer<SubscriptionEvent> tell) {
        this.sm = new SmUe(subject, timeline, events, contexts, this);
        this.imsi = imsi;
        this.tell = tell;
    }

    void over(GmmUe mobility) {
        gmm = Optional.of(mobility);
    }

    SmUe sm() {
        return sm;
    }

    // For session management.

    @Override
    public boolean registered() {
        return gmm.map(GmmUe::registered).orElse(false);
    }

    @Override
    public boolean registeredForHelp() {
        return gmm.map(GmmUe::registeredForHelp).orElse(false);
    }

    @Override
    public boolean helpThere() {
        return gmm.map(GmmUe::helpThere).orElse(false);
    }

    @Override
    public boolean helpKnown() {
        return gmm.map(GmmUe::helpKnown).orElse(false);
    }

    @Override
    public void callForHelp() {
        gmm.ifPresent(GmmUe::callForHelp);
    }

    @Override
    public void helpOver() {
        gmm.ifPresent(GmmUe::helpOver);
    }

    @Override
    public void helpRefused(OptionalInt cause) {
        sm.helpRefused(cause);
    }

    @Override
    public void send(SmMessage message) {
        gmm.ifPresent(it -> it.send(message.encode()));
    }

    @Override
    public void sendData(int nsapi, byte[] packet) {
        gmm.ifPresent(it -> it.sendData(nsapi, packet));
    }

    @Override
    public String imsi() {
        return imsi.get();
    }

    // For mobility management.

    @Override
    public void attached(boolean attached, boolean byNetwork) {
        sm.attached(attached, byNetwork);
        tell.accept(new SubscriptionEvent.AttachChanged(attached, byNetwork));
    }

    @Override
    public List<MovedSession> depart() {
        return sm.depart();
    }

    @Override
    public void arrive(List<MovedSession> sessions) {
        sm.arrive(sessions);
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
