package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.PayloadContainerType;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.mm5g.DlNasTransport;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.mme.EmergencySpec;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.ran.SignallingConnection;
import dev.mynah.network.smf.SessionAccess;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A UE as its SMF sees it. TS 24.501 5.4.5.3. */
final class SmfAccess implements SessionAccess {
    private final UeContext ue;

    SmfAccess(UeContext ue) {
        this.ue = ue;
    }

    @Override
    public String imsi() {
        return ue.isProven() ? ue.imsi() : "";
    }

    @Override
    public List<String> subscribedDnns() {
        return ue.subscribedDnns();
    }

    @Override
    public Optional<String> emergencyDnn() {
        EmergencySpec emergency = ue.amf().spec().emergency();
        return emergency.attach() == EmergencyAttach.NONE ? Optional.empty() : Optional.of(emergency.apn());
    }

    @Override
    public SNssai slice() {
        List<SNssai> allowed = ue.allowedSlices();
        return allowed.isEmpty() ? ue.amf().slices().get(0) : allowed.get(0);
    }

    @Override
    public boolean connected() {
        return ue.connected();
    }

    @Override
    public @Nullable SignallingConnection connection() {
        return ue.connection().open();
    }

    @Override
    public void send(Sm5gMessage message) {
        ue.send(new DlNasTransport(
                PayloadContainerType.N1_SM,
                message.encode(),
                OptionalElements.of(Mm5gIe.PDU_SESSION_ID, message.sessionId())));
    }

    @Override
    public void page() {
        ue.fire(new AmfEvent.PageWanted());
    }

    @Override
    public void establish() {
        ue.connection().establishBearers();
    }

    @Override
    public void data(int session, byte[] packet) {
        SignallingConnection connection = ue.connection().open();
        if (connection != null) {
            connection.downlinkData(session, packet);
        }
    }

    @Override
    public void active() {
        ue.connection().active();
    }

    @Override
    public void note(SubscriberEvent.Kind kind, String detail) {
        ue.note(kind, detail);
    }

    @Override
    public <S extends Enum<S>> Machine.Watch<S> watch(String machine) {
        return ue.amf().watch(machine, ue::imsi);
    }
}
