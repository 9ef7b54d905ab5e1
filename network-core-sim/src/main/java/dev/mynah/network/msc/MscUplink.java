package dev.mynah.network.msc;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.mm.CmReestablishmentRequest;
import dev.mynah.network.air.nas.mm.CmServiceReject;
import dev.mynah.network.air.nas.mm.CmServiceRequest;
import dev.mynah.network.air.nas.mm.ImsiDetachIndication;
import dev.mynah.network.air.nas.mm.LocationUpdatingReject;
import dev.mynah.network.air.nas.mm.LocationUpdatingRequest;
import dev.mynah.network.air.nas.mm.MmMessage;
import dev.mynah.network.air.nas.mm.MmMessageType;
import dev.mynah.network.air.nas.mm.MmStatus;
import dev.mynah.network.air.nas.mm.SendSequence;
import dev.mynah.network.air.nas.rr.PagingResponse;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.ran.SignallingConnection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes what comes from the air: MM messages are events of the connection's machine, the rest belongs to the layers above. */
final class MscUplink implements CoreNetwork {
    private static final int PROTOCOL = 0xF;
    private static final Set<Integer> LAYERS =
            Stream.of(CmServiceType.values()).map(CmServiceType::protocol).collect(Collectors.toSet());

    private final Msc msc;

    MscUplink(Msc msc) {
        this.msc = msc;
    }

    @Override
    public void initial(SignallingConnection connection, byte[] nas) {
        MmContext context = new MmContext(msc, connection);
        context.sequence().accepts(nas);
        Octets plain = Octets.of(SendSequence.without(nas));
        Decoded<? extends NasMessage> decoded = decode(plain);
        Optional<? extends NasMessage> message = decoded.value().filter(MscUplink::begins);
        if (message.isPresent()) {
            msc.byConnection().put(connection, context);
            context.receive(message.get());
            return;
        }
        decoded.fault()
                .flatMap(malformed -> answer(plain, malformed))
                .ifPresent(answer -> connection.downlink(answer.encode().toByteArray()));
        connection.release();
    }

    private static Decoded<? extends NasMessage> decode(Octets plain) {
        return !plain.isEmpty() && (plain.at(0) & PROTOCOL) == PagingResponse.PROTOCOL_DISCRIMINATOR
                ? PagingResponse.decode(plain, Direction.UPLINK)
                : MmMessage.decode(plain, Direction.UPLINK);
    }

    /** The messages a UE opens a connection with. TS 24.008 4.1.1. */
    private static boolean begins(NasMessage message) {
        return message instanceof LocationUpdatingRequest
                || message instanceof CmServiceRequest
                || message instanceof CmReestablishmentRequest
                || message instanceof ImsiDetachIndication
                || message instanceof PagingResponse;
    }

    @Override
    public void uplink(SignallingConnection connection, byte[] nas) {
        MmContext context = msc.byConnection().get(connection);
        if (context == null || nas.length == 0 || !context.sequence().accepts(nas)) {
            return;
        }
        byte[] plain = SendSequence.without(nas);
        if (LAYERS.contains(plain[0] & PROTOCOL)) {
            context.fire(new MscEvent.LayerMessage(plain));
            return;
        }
        Octets octets = Octets.of(plain);
        Decoded<? extends NasMessage> decoded = decode(octets);
        decoded.value().ifPresent(context::receive);
        decoded.fault().flatMap(malformed -> answer(octets, malformed)).ifPresent(context::send);
    }

    /** TS 24.008 8.2 to 8.5: what is to be answered, if anything. */
    private static Optional<NasMessage> answer(Octets plain, Malformed malformed) {
        int value = malformed.fault().cause();
        if (value == 0 || (plain.at(0) & PROTOCOL) != MmMessage.PROTOCOL_DISCRIMINATOR) {
            return Optional.empty();
        }
        RejectCause cause = RejectCause.of(value);
        int type = plain.at(1);
        if (type == MmMessageType.LOCATION_UPDATING_REQUEST.value()) {
            return Optional.of(new LocationUpdatingReject(cause));
        }
        return Optional.of(
                type == MmMessageType.CM_SERVICE_REQUEST.value() ? new CmServiceReject(cause) : new MmStatus(cause));
    }

    @Override
    public void uplinkData(SignallingConnection connection, int bearer, byte[] packet) {}

    @Override
    public void uplinkSpeech(SignallingConnection connection, SpeechFrame frame) {
        MmContext context = msc.byConnection().get(connection);
        if (context != null) {
            context.connections().hear(frame);
        }
    }

    @Override
    public void handedOver(SignallingConnection connection) {}

    @Override
    public void lost(SignallingConnection connection) {
        MmContext context = msc.byConnection().remove(connection);
        if (context != null) {
            context.fire(new MscEvent.ConnectionLost());
        }
    }
}
