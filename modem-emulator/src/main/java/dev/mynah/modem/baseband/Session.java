package dev.mynah.modem.baseband;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.emm.EmmState;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.modem.emm.EpsSession;
import dev.mynah.modem.esm.EsmUe;
import dev.mynah.modem.esm.EsmUser;
import dev.mynah.modem.packet.MovedSession;
import dev.mynah.modem.packet.SessionUser;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Joins EPS session management to EPS mobility management, and tells hosts what came of it. */
final class Session implements EpsSession, EsmUser {
    private final EsmUe esm;
    private final Supplier<String> imsi;
    private final Consumer<SubscriptionEvent> tell;
    private Optional<EmmUe> emm = Optional.empty();

    Session(
            String subject,
            Timeline timeline,
            EventStream events,
            SessionUser contexts,
            Supplier<String> imsi,
            Consumer<SubscriptionEvent> tell) {
        this.esm = new EsmUe(subject, timeline, events, contexts, this);
        this.imsi = imsi;
        this.tell = tell;
    }

    void over(EmmUe mobility) {
        emm = Optional.of(mobility);
    }

    /** The steps of a turn are over: an attach that has come to nothing is known now. */
    void settle() {
        if (emm.isPresent() && !emm.get().attached() && emm.get().state() != EmmState.REGISTERED_INITIATED) {
            esm.attachFailed();
        }
    }

    EsmUe esm() {
        return esm;
    }

    @Override
    public Octets attachRequest() {
        return esm.attachRequest();
    }

    @Override
    public Octets emergencyRequest() {
        return esm.emergencyRequest();
    }

    @Override
    public void attachRefused(EmmCause cause) {
        esm.attachRefused(cause.value());
    }

    @Override
    public Octets attachAccepted(Octets message) {
        return esm.attachAccepted(message);
    }

    @Override
    public void attachRejected(Octets message) {
        esm.attachRejected(message);
    }

    @Override
    public void attached(boolean attached, boolean byNetwork) {
        if (!attached) {
            esm.detached(byNetwork);
        }
        tell.accept(new SubscriptionEvent.AttachChanged(attached, byNetwork));
    }

    @Override
    public List<MovedSession> depart() {
        return esm.depart();
    }

    @Override
    public void arrive(List<MovedSession> sessions) {
        esm.arrive(sessions);
    }

    @Override
    public void esm(Octets message) {
        esm.receive(message);
    }

    @Override
    public EpsBearerContextStatus bearers() {
        return esm.bearers();
    }

    @Override
    public void bearersAtNetwork(EpsBearerContextStatus bearers) {
        esm.bearersAtNetwork(bearers);
    }

    @Override
    public void esmLost(Octets message) {
        esm.notSent(message);
    }

    @Override
    public boolean registered() {
        return emm.map(EmmUe::registered).orElse(false);
    }

    @Override
    public boolean registeredForHelp() {
        return emm.map(EmmUe::registeredForHelp).orElse(false);
    }

    @Override
    public boolean helpThere() {
        return emm.map(EmmUe::helpThere).orElse(false);
    }

    @Override
    public void callForHelp() {
        emm.ifPresent(EmmUe::callForHelp);
    }

    @Override
    public void helpOver(boolean networkKnows) {
        emm.ifPresent(it -> it.helpOver(networkKnows));
    }

    @Override
    public void send(EsmMessage message) {
        emm.ifPresent(it -> it.send(message));
    }

    @Override
    public void sendData(int ebi, byte[] packet) {
        emm.ifPresent(it -> it.sendData(ebi, packet));
    }

    @Override
    public String imsi() {
        return imsi.get();
    }
}
