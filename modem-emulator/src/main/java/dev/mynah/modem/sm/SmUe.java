package dev.mynah.modem.sm;

import dev.mynah.modem.gmm.GprsSession;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.RequestPdpContextActivation;
import dev.mynah.network.air.nas.sm.RequestPdpContextActivationReject;
import dev.mynah.network.air.nas.sm.RequestSecondaryPdpContextActivation;
import dev.mynah.network.air.nas.sm.RequestSecondaryPdpContextActivationReject;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.nas.sm.SmStatus;
import java.util.List;
import java.util.function.Consumer;

/**
 * GPRS session management of a UE that has no PDP context: it activates none yet, and answers what a network says about one
 * as TS 24.008 8.3.2 and 6.1.3.1.2 ask.
 */
public final class SmUe implements GprsSession {
    private final Consumer<Octets> send;

    /** @param send gives a message to GMM */
    public SmUe(Consumer<Octets> send) {
        this.send = send;
    }

    @Override
    public void attached(boolean attached, boolean byNetwork) {}

    @Override
    public void received(Octets octets) {
        Decoded<SmMessage> decoded = SmMessage.decode(octets, Direction.DOWNLINK);
        if (decoded instanceof Decoded.Invalid<SmMessage> invalid) {
            int cause = invalid.malformed().fault().cause();
            if (cause != 0) {
                answer(new SmStatus(octets.at(0) >> 4 ^ SmMessage.TO_INITIATOR, SmCause.of(cause)));
            }
            return;
        }
        SmMessage message = decoded.orElseThrow();
        int back = message.transaction() ^ SmMessage.TO_INITIATOR;
        if (message instanceof RequestPdpContextActivation) {
            answer(new RequestPdpContextActivationReject(back, SmCause.FEATURE_NOT_SUPPORTED));
        } else if (message instanceof RequestSecondaryPdpContextActivation) {
            answer(new RequestSecondaryPdpContextActivationReject(back, SmCause.FEATURE_NOT_SUPPORTED));
        } else if (!(message instanceof SmStatus)) {
            answer(new SmStatus(back, SmCause.INVALID_TRANSACTION_IDENTIFIER_VALUE));
        }
    }

    private void answer(SmMessage message) {
        send.accept(message.encode());
    }

    @Override
    public void lost(Octets message) {}

    @Override
    public PdpContextStatus contexts() {
        return PdpContextStatus.of(List.of());
    }

    @Override
    public void contextsAtNetwork(PdpContextStatus contexts) {}
}
