package dev.mynah.modem.mbim.extensions;

import dev.mynah.modem.CardPower;
import dev.mynah.modem.Modem;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.mbim.wire.Numbered;

/** How a slot stands. */
enum SlotState implements Numbered {
    UNKNOWN(0),
    OFF_EMPTY(1),
    OFF(2),
    EMPTY(3),
    NOT_READY(4),
    ACTIVE(5),
    ERROR(6),
    ACTIVE_ESIM(7),
    ACTIVE_ESIM_NO_PROFILES(8);

    private final int number;

    SlotState(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    /** Off is what no executor uses, or what a host has switched off. */
    static SlotState of(Modem modem, CardSlots.CardSlot slot) {
        boolean empty = slot.place().card().isEmpty();
        if (slot.port().logicalSlot().isEmpty()) {
            return empty ? OFF_EMPTY : OFF;
        }
        if (empty) {
            return EMPTY;
        }
        Subscription executor =
                modem.subscriptions().get(slot.port().logicalSlot().getAsInt());
        if (executor.sim().power() == CardPower.OFF) {
            return OFF;
        }
        boolean esim = slot.place().card().get().eid().isPresent();
        return switch (executor.sim().state()) {
            case ABSENT -> esim ? ACTIVE_ESIM_NO_PROFILES : EMPTY;
            case NOT_READY -> NOT_READY;
            case FAILED -> ERROR;
            case PIN_REQUIRED, PUK_REQUIRED, BLOCKED, READY -> esim ? ACTIVE_ESIM : ACTIVE;
        };
    }
}
