package dev.mynah.hal.service.messaging;

import dev.mynah.hal.radio.messaging.SmsWriteArgs;
import dev.mynah.modem.Messages;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.Refusal;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpAddress;
import io.vertx.core.Future;
import java.util.Optional;

/** A message that a host keeps on the card. */
final class Draft {
    private Draft() {}

    /** Its record. */
    static Future<Integer> keep(SmsWriteArgs written, Messages messages) {
        Optional<Status> status = status(written.status());
        Optional<RpAddress> centre = Pdu.serviceCentre(written.smsc());
        Optional<Octets> tpdu = Pdu.tpdu(written.pdu());
        if (status.isEmpty() || centre.isEmpty() || tpdu.isEmpty()) {
            return Future.failedFuture(new Refusal(Refusal.Reason.INVALID_ARGUMENT));
        }
        return messages.keep(Memory.CARD, status.get(), centre.get(), tpdu.get());
    }

    private static Optional<Status> status(int value) {
        return switch (value) {
            case SmsWriteArgs.STATUS_REC_UNREAD -> Optional.of(Status.RECEIVED_UNREAD);
            case SmsWriteArgs.STATUS_REC_READ -> Optional.of(Status.RECEIVED_READ);
            case SmsWriteArgs.STATUS_STO_UNSENT -> Optional.of(Status.STORED_UNSENT);
            case SmsWriteArgs.STATUS_STO_SENT -> Optional.of(Status.STORED_SENT);
            default -> Optional.empty();
        };
    }
}
