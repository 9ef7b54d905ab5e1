package dev.mynah.modem;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A stack's place in the mobile network. */
public interface Network {
    Registration registration(Domain domain);

    /** Empty while not registered. */
    Optional<ServingNetwork> serving();

    /** The networks whose names the modem knows, by their numbers. */
    List<NamedNetwork> named();

    /** What a network is called: as it said itself, else as the modem's own table has it, else its digits. */
    NamedNetwork named(Plmn network);

    /** Local numbers that call for help, besides those of the card and those that always do. */
    EmergencyNumbers emergencyNumbers();

    /** Signal of the cell camped on; empty without one. */
    Optional<SignalQuality> signal();

    /** Whether a signalling connection is open: RRC connected. */
    boolean connected();

    /** The state of mobility management for circuits, by the numbers of TS 24.008 4.1.2.1; in LTE and NR it is idle (19). */
    int mobilityState();

    /** The cells heard, of all technologies and networks: the one camped on first, then by level. */
    List<MeasuredCell> cells();

    /** The technologies the radio has. */
    Set<Rat> supported();

    /** The technologies the user lets the modem use. */
    Set<Rat> technologies();

    /**
     * Lets the modem use these and no others from now on, over power cycles too; it goes elsewhere at once where it must.
     *
     * @param technologies at least one; those the radio does not have are of no account, and where none is left nothing changes
     */
    void technologies(Set<Rat> technologies);

    /** Whether the modem may use the 5GS at all: N1 mode. TS 24.501 4.9. */
    boolean n1Mode();

    /** Enables or disables N1 mode, whatever {@link #technologies} says; it leaves NR at once where it must. */
    void n1Mode(boolean enabled);

    /** The channels that cells are looked for on; empty for all. Emergency calls know no such bounds. */
    List<ChannelRange> channels();

    /** Looks for cells on these channels and on no others from now on, over power cycles too; or on all. */
    void channels(List<ChannelRange> channels);

    UsageSetting usage();

    /** Says what the device is for; kept over power cycles. */
    void usage(UsageSetting usage);

    /** Whether a network may have NAS messages go unciphered. */
    boolean nullAlgorithms();

    /** Has the modem refuse security mode commands that choose null algorithms, but for emergency services, or take them. */
    void nullAlgorithms(boolean taken);

    /** The power saving mode that LTE networks are asked for; empty for none. */
    Optional<PowerSavingMode> powerSaving();

    /** Asks for it from now on, over power cycles too; a network registered with is told at once. */
    void powerSaving(Optional<PowerSavingMode> wanted);

    /** What the network has granted. Then the stack hears no pages once it has been idle for the active time. */
    Optional<PowerSavingMode> powerSavingGranted();

    /** The cycle of extended DRX that LTE networks are asked for, TS 24.008 10.5.5.32; empty for none. */
    OptionalInt extendedDrx();

    /** As {@link #powerSaving(Optional)}. */
    void extendedDrx(OptionalInt cycle);

    /** What the network has granted. The stack hears pages at all times nevertheless. */
    Optional<ExtendedDrx> extendedDrxGranted();

    /** What the network registered with offers. */
    NetworkFeatures features();

    /** Whether access class barring lets the subscriber ask the cell camped on for a connection. TS 22.011 4. */
    boolean admitted();

    /** What of the device's denylist keeps the stack from networks now. {@link Modem#denylist} */
    Set<NetworkDenylist.Condition> denied();

    NetworkSelection selection();

    /**
     * Changes how the network is chosen. Completes when registered accordingly (or, for Deregistered, when detached);
     * refused with NETWORK_NOT_ALLOWED, NO_NETWORK_SERVICE or RADIO_OFF. The choice stays in force all the same.
     */
    Future<Void> select(NetworkSelection selection);

    /** Searches; takes the time a radio needs. A stack that is registered stays so. */
    Future<List<ScannedNetwork>> scan();

    /** Ends a running scan or selection early: its future is refused with ABORTED. */
    void abort();

    /** Whether attached to the packet domain. TS 27.007 10.1.9. */
    boolean attached();

    Future<Void> attach();

    Future<Void> detach();

    /** No application expects data: where nothing else needs the signalling connection, it goes at once. */
    void noMoreData();

    /** The last time the network sent, moved on by the modem's clock. */
    Optional<NetworkTime> time();

    /** The same as it came. */
    Optional<NetworkTime> timeTold();
}
