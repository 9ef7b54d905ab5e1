package dev.mynah.modem.baseband;

import dev.mynah.euicc.cat.command.SendShortMessage;
import dev.mynah.euicc.cat.object.Address;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.cat.CardErrands;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpAddress;
import io.vertx.core.Future;

/** What a slot's card has the modem do through the network. */
final class SlotErrands implements CardErrands {
    private final Subscription slot;

    SlotErrands(Subscription slot) {
        this.slot = slot;
    }

    @Override
    public Future<Void> send(SendShortMessage message) {
        RpAddress centre;
        try {
            centre = message.serviceCentre()
                    .map(Address::number)
                    .map(RpAddress::number)
                    .orElse(RpAddress.NONE);
        } catch (IllegalArgumentException noNumber) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        return slot.messages().send(centre, Octets.of(message.tpdu())).mapEmpty();
    }
}
