package dev.mynah.hal.service.data;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import java.util.Optional;

/** The access point of an LTE attach: from the next one on, and not in the middle of one. */
final class InitialAttach {
    private static final Wanted SUBSCRIBED = new Wanted(PdpType.IPV4V6, "", Optional.empty(), false);

    private final PacketData packets;
    private Optional<Wanted> due = Optional.empty();

    InitialAttach(PacketData packets) {
        this.packets = packets;
    }

    /** @param wanted empty for the subscription's own */
    void of(Optional<Wanted> wanted) {
        due = Optional.of(wanted.orElse(SUBSCRIBED));
        settle();
    }

    /** Something has changed: what could not be set before may be now. */
    void settle() {
        due.ifPresent(it -> packets.define(PacketData.ATTACH_CONTEXT, it.type(), it.apn())
                .compose(done -> packets.authenticate(PacketData.ATTACH_CONTEXT, it.authentication()))
                .compose(done -> packets.attachBy(PacketData.ATTACH_CONTEXT))
                .onSuccess(done -> due = Optional.empty()));
    }
}
