package dev.mynah.modem.calls;

import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmUser;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.cc.Disconnect;
import dev.mynah.network.air.nas.cc.ReleaseComplete;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.nas.cc.Status;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the network says of a stack's calls, each to its call. TS 24.008 5 and 8. */
final class CallMessages implements CmUser {
    private static final int SETUP = 0x05;
    private static final int DISCONNECT = 0x25;

    private final CallControl control;

    CallMessages(CallControl control) {
        this.control = control;
    }

    @Override
    public void opened(CmLink link) {}

    @Override
    public void received(CmLink link, byte[] message) {
        if (message.length == 0) {
            return;
        }
        TransactionIdentifier own =
                TransactionIdentifier.ofFirstOctet(message[0]).seenByOther();
        if (own.value() == TransactionIdentifier.RESERVED) {
            return;
        }
        CcMessage.decode(message, Direction.DOWNLINK)
                .fold(
                        good -> {
                            received(link, own, good);
                            return true;
                        },
                        bad -> {
                            malformed(link, own, message, bad);
                            return false;
                        });
    }

    private void received(CmLink link, TransactionIdentifier own, CcMessage message) {
        Optional<UeCall> call = control.ofTransaction(own);
        if (call.isPresent()) {
            call.get().received(message);
        } else if (message instanceof Setup && own.fromOther()) {
            UeCall offered = control.offered(own);
            offered.link(link);
            offered.received(message);
        } else if (!(message instanceof ReleaseComplete) && !(message instanceof Status)) {
            refuse(link, own, CauseValue.INVALID_TRANSACTION_IDENTIFIER_VALUE);
        }
    }

    /** TS 24.008 8.4 and 8.5. */
    private void malformed(CmLink link, TransactionIdentifier own, byte[] message, Malformed why) {
        if (why.fault().cause() == 0) {
            return;
        }
        CauseValue cause = CauseValue.of(why.fault().cause());
        int type = message[1] & 0x3F;
        Optional<UeCall> call = control.ofTransaction(own);
        if (call.isEmpty()) {
            refuse(
                    link,
                    own,
                    type == SETUP && own.fromOther() ? cause : CauseValue.INVALID_TRANSACTION_IDENTIFIER_VALUE);
        } else if (type == DISCONNECT) {
            call.get().received(new Disconnect(own.seenByOther(), CcCause.ofNetwork(cause)));
        } else {
            call.get().sendStatus(cause);
        }
    }

    private void refuse(CmLink link, TransactionIdentifier own, CauseValue cause) {
        link.send(new ReleaseComplete(own, OptionalElements.of(CcIe.CAUSE, CcCause.ofUser(cause)))
                .encode()
                .toByteArray());
        if (!control.any(it -> it.link().filter(link::equals).isPresent())) {
            link.close();
        }
    }

    @Override
    public void lost(CmLink link) {
        List<UeCall> gone =
                new ArrayList<>(control.all(it -> it.link().filter(link::equals).isPresent()));
        gone.sort(Comparator.comparingInt(UeCall::id));
        gone.forEach(it -> it.fire(new CallEvent.LinkLost()));
    }
}
