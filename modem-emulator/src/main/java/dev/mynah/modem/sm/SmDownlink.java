package dev.mynah.modem.sm;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.RequestPdpContextActivation;
import dev.mynah.network.air.nas.sm.RequestPdpContextActivationReject;
import dev.mynah.network.air.nas.sm.RequestSecondaryPdpContextActivation;
import dev.mynah.network.air.nas.sm.SmIe;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.nas.sm.SmNotification;
import dev.mynah.network.air.nas.sm.SmStatus;
import java.util.Optional;

/** What the messages of the network are for: a primary context, or one beside it. */
final class SmDownlink {
    private final SmUe ue;
    private final SecondaryContexts secondary;

    SmDownlink(SmUe ue, SecondaryContexts secondary) {
        this.ue = ue;
        this.secondary = secondary;
    }

    /** Handles a message of the network. TS 24.008 6.1.3, 8.3.2. */
    void received(Octets octets) {
        Decoded<SmMessage> decoded = SmMessage.decode(octets, Direction.DOWNLINK);
        if (decoded instanceof Decoded.Invalid<SmMessage> invalid) {
            int cause = invalid.malformed().fault().cause();
            if (cause != 0) {
                ue.send(new SmStatus(octets.at(0) >> 4 ^ SmMessage.TO_INITIATOR, SmCause.of(cause)));
            }
            return;
        }
        SmMessage message = decoded.orElseThrow();
        int back = message.transaction() ^ SmMessage.TO_INITIATOR;
        if (message instanceof RequestPdpContextActivation wanted) {
            ue.declined(wanted.address());
            ue.send(new RequestPdpContextActivationReject(back, SmCause.FEATURE_NOT_SUPPORTED));
        } else if (message instanceof RequestSecondaryPdpContextActivation request) {
            secondary.offered(request);
        } else if (!(message instanceof SmNotification)) {
            Optional<SecondaryContext> beside = secondary.byTransaction(back);
            Optional<PdpContext> context = ue.find(it -> it.transaction() == back);
            if (beside.isPresent()) {
                beside.get().fire(message);
            } else if (context.isPresent()) {
                if (tearsDown(message)) {
                    secondary.ended(context.get());
                }
                context.get().fire(message);
            } else if (!(message instanceof SmStatus)) {
                ue.send(new SmStatus(back, SmCause.INVALID_TRANSACTION_IDENTIFIER_VALUE));
            }
        }
    }

    private static boolean tearsDown(SmMessage message) {
        return message instanceof DeactivatePdpContextRequest request && request.has(SmIe.TEAR_DOWN_INDICATOR);
    }

    /** A message of ours has not come to the network. */
    void lost(Octets message) {
        int transaction = message.isEmpty() ? PdpContext.NONE : message.at(0) >> 4;
        ue.find(it -> it.busy() && it.transaction() == transaction).ifPresent(it -> it.fire(new PdpEvent.NotSent()));
        secondary.byTransaction(transaction).ifPresent(it -> it.fire(new PdpEvent.NotSent()));
    }
}
