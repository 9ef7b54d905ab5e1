package dev.mynah.modem;

import io.vertx.core.Future;
import java.util.function.Consumer;

/**
 * One logical slot: a radio stack with the card port it is mapped to. What a host calls "SIM 1" or "phone 0". State set
 * through one voice is seen through all the others.
 */
public interface Subscription {
    /** The logical slot's number, from 0. */
    int slot();

    Modem modem();

    /** The stack's IMEI: 15 digits with the check digit. TS 23.003 6.2.1. */
    String imei();

    /** The software version number that replaces the check digit in the IMEISV: two digits. */
    String softwareVersion();

    /** What a host has the slot's cards told of the terminal. */
    TerminalCapability terminalCapability();

    /**
     * Has cards told from their next reset on, over power cycles too; what the modem says itself of the same kind is left out
     * then. TS 102 221 11.1.19
     */
    void terminalCapability(TerminalCapability said);

    Functionality functionality();

    /** Completes when the stack has reached the level: after detaching where it must, TS 27.007 8.2. */
    Future<Void> functionality(Functionality wanted);

    /** Switches the stack off and on again, to this level: what is not kept is as after a power failure. */
    Future<Void> restart(Functionality afterwards);

    /** Whether the stack may be on the air: with {@link Functionality#FULL} wanted, one that may not keeps its radio off. */
    boolean enabled();

    /** Until the modem is built anew; completes as {@link #functionality(Functionality)} does. */
    Future<Void> enabled(boolean on);

    Sim sim();

    /** Whether the stack uses the subscription on the card, if there is one. */
    boolean usimEnabled();

    /**
     * Has the stack use the subscription on the card, or do without, which leaves it calls for help and searches. Kept with the
     * ICCID, over power cycles and for when the card comes back. Refused with SIM_ABSENT where there is none.
     */
    Future<Void> usimEnabled(boolean on);

    /** Whether the device's lock, if it has one, lets the card in. */
    boolean carrierTaken();

    /** The slot's own locks. */
    Personalisation personalisation();

    Network network();

    PacketData packetData();

    /** The modem's own TCP and UDP over the contexts. */
    Sockets sockets();

    Ims ims();

    Messages messages();

    Broadcasts broadcasts();

    Calls calls();

    /** What calls cost. */
    Charges charges();

    PhoneBook phoneBook(PhoneBookStorage storage);

    Toolkit toolkit();

    SupplementaryServices supplementaryServices();

    /** @return ends the listening */
    Runnable listen(Consumer<SubscriptionEvent> listener);
}
